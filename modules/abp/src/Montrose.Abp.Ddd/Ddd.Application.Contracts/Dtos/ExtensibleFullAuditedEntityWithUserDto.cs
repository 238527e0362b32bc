using Volo.Abp.Auditing;

namespace Volo.Abp.Application.Dtos;

/// <summary>Carries an entity with its full audit and the users behind it, and extra properties.</summary>
[Serializable]
public abstract class ExtensibleFullAuditedEntityWithUserDto<TUserDto> : ExtensibleFullAuditedEntityDto, IFullAuditedObject<TUserDto>
{
    protected ExtensibleFullAuditedEntityWithUserDto()
    {
    }

    protected ExtensibleFullAuditedEntityWithUserDto(bool setDefaultsForExtraProperties)
        : base(setDefaultsForExtraProperties)
    {
    }

    public TUserDto? Creator { get; set; }

    public TUserDto? LastModifier { get; set; }

    public TUserDto? Deleter { get; set; }
}

/// <summary>Carries an entity with its full audit and the users behind it, and extra properties.</summary>
[Serializable]
public abstract class ExtensibleFullAuditedEntityWithUserDto<TPrimaryKey, TUserDto> : ExtensibleFullAuditedEntityDto<TPrimaryKey>, IFullAuditedObject<TUserDto>
{
    protected ExtensibleFullAuditedEntityWithUserDto()
    {
    }

    protected ExtensibleFullAuditedEntityWithUserDto(bool setDefaultsForExtraProperties)
        : base(setDefaultsForExtraProperties)
    {
    }

    public TUserDto? Creator { get; set; }

    public TUserDto? LastModifier { get; set; }

    public TUserDto? Deleter { get; set; }
}
