using Volo.Abp.Auditing;

namespace Volo.Abp.Application.Dtos;

/// <summary>Carries an entity with its creation audit and the users behind it.</summary>
[Serializable]
public abstract class CreationAuditedEntityWithUserDto<TUserDto> : CreationAuditedEntityDto, ICreationAuditedObject<TUserDto>
{
    protected CreationAuditedEntityWithUserDto()
    {
    }

    public TUserDto? Creator { get; set; }
}

/// <summary>Carries an entity with its creation audit and the users behind it.</summary>
[Serializable]
public abstract class CreationAuditedEntityWithUserDto<TPrimaryKey, TUserDto> : CreationAuditedEntityDto<TPrimaryKey>, ICreationAuditedObject<TUserDto>
{
    protected CreationAuditedEntityWithUserDto()
    {
    }

    public TUserDto? Creator { get; set; }
}
