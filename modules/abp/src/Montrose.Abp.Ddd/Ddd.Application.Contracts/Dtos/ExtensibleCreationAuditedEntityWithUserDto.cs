using Volo.Abp.Auditing;

namespace Volo.Abp.Application.Dtos;

/// <summary>Carries an entity with its creation audit and the users behind it, and extra properties.</summary>
[Serializable]
public abstract class ExtensibleCreationAuditedEntityWithUserDto<TUserDto> : ExtensibleCreationAuditedEntityDto, ICreationAuditedObject<TUserDto>
{
    protected ExtensibleCreationAuditedEntityWithUserDto()
    {
    }

    protected ExtensibleCreationAuditedEntityWithUserDto(bool setDefaultsForExtraProperties)
        : base(setDefaultsForExtraProperties)
    {
    }

    public TUserDto? Creator { get; set; }
}

/// <summary>Carries an entity with its creation audit and the users behind it, and extra properties.</summary>
[Serializable]
public abstract class ExtensibleCreationAuditedEntityWithUserDto<TPrimaryKey, TUserDto> : ExtensibleCreationAuditedEntityDto<TPrimaryKey>, ICreationAuditedObject<TUserDto>
{
    protected ExtensibleCreationAuditedEntityWithUserDto()
    {
    }

    protected ExtensibleCreationAuditedEntityWithUserDto(bool setDefaultsForExtraProperties)
        : base(setDefaultsForExtraProperties)
    {
    }

    public TUserDto? Creator { get; set; }
}
