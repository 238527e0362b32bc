using Volo.Abp.Auditing;

namespace Volo.Abp.Application.Dtos;

/// <summary>Carries an entity with its creation audit.</summary>
[Serializable]
public abstract class CreationAuditedEntityDto : EntityDto, ICreationAuditedObject
{
    protected CreationAuditedEntityDto()
    {
    }

    public DateTime CreationTime { get; set; }

    public Guid? CreatorId { get; set; }
}

/// <summary>Carries an entity with its creation audit.</summary>
[Serializable]
public abstract class CreationAuditedEntityDto<TPrimaryKey> : EntityDto<TPrimaryKey>, ICreationAuditedObject
{
    protected CreationAuditedEntityDto()
    {
    }

    public DateTime CreationTime { get; set; }

    public Guid? CreatorId { get; set; }
}
