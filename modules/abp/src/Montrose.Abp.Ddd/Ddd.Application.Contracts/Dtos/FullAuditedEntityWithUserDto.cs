using Volo.Abp.Auditing;

namespace Volo.Abp.Application.Dtos;

/// <summary>Carries an entity with its full audit and the users behind it.</summary>
[Serializable]
public abstract class FullAuditedEntityWithUserDto<TUserDto> : FullAuditedEntityDto, IFullAuditedObject<TUserDto>
{
    protected FullAuditedEntityWithUserDto()
    {
    }

    public TUserDto? Creator { get; set; }

    public TUserDto? LastModifier { get; set; }

    public TUserDto? Deleter { get; set; }
}

/// <summary>Carries an entity with its full audit and the users behind it.</summary>
[Serializable]
public abstract class FullAuditedEntityWithUserDto<TPrimaryKey, TUserDto> : FullAuditedEntityDto<TPrimaryKey>, IFullAuditedObject<TUserDto>
{
    protected FullAuditedEntityWithUserDto()
    {
    }

    public TUserDto? Creator { get; set; }

    public TUserDto? LastModifier { get; set; }

    public TUserDto? Deleter { get; set; }
}
