using Volo.Abp.Auditing;

namespace Volo.Abp.Application.Dtos;

/// <summary>Carries an entity with its creation and modification audit and the users behind it.</summary>
[Serializable]
public abstract class AuditedEntityWithUserDto<TUserDto> : AuditedEntityDto, IAuditedObject<TUserDto>
{
    protected AuditedEntityWithUserDto()
    {
    }

    public TUserDto? Creator { get; set; }

    public TUserDto? LastModifier { get; set; }
}

/// <summary>Carries an entity with its creation and modification audit and the users behind it.</summary>
[Serializable]
public abstract class AuditedEntityWithUserDto<TPrimaryKey, TUserDto> : AuditedEntityDto<TPrimaryKey>, IAuditedObject<TUserDto>
{
    protected AuditedEntityWithUserDto()
    {
    }

    public TUserDto? Creator { get; set; }

    public TUserDto? LastModifier { get; set; }
}
