using Volo.Abp.Auditing;

namespace Volo.Abp.Application.Dtos;

/// <summary>Carries an entity with its creation and modification audit and the users behind it, and extra properties.</summary>
[Serializable]
public abstract class ExtensibleAuditedEntityWithUserDto<TUserDto> : ExtensibleAuditedEntityDto, IAuditedObject<TUserDto>
{
    protected ExtensibleAuditedEntityWithUserDto()
    {
    }

    protected ExtensibleAuditedEntityWithUserDto(bool setDefaultsForExtraProperties)
        : base(setDefaultsForExtraProperties)
    {
    }

    public TUserDto? Creator { get; set; }

    public TUserDto? LastModifier { get; set; }
}

/// <summary>Carries an entity with its creation and modification audit and the users behind it, and extra properties.</summary>
[Serializable]
public abstract class ExtensibleAuditedEntityWithUserDto<TPrimaryKey, TUserDto> : ExtensibleAuditedEntityDto<TPrimaryKey>, IAuditedObject<TUserDto>
{
    protected ExtensibleAuditedEntityWithUserDto()
    {
    }

    protected ExtensibleAuditedEntityWithUserDto(bool setDefaultsForExtraProperties)
        : base(setDefaultsForExtraProperties)
    {
    }

    public TUserDto? Creator { get; set; }

    public TUserDto? LastModifier { get; set; }
}
