using Volo.Abp.Auditing;

namespace Volo.Abp.Application.Dtos;

/// <summary>Carries an entity with its full audit.</summary>
[Serializable]
public abstract class FullAuditedEntityDto : AuditedEntityDto, IFullAuditedObject
{
    protected FullAuditedEntityDto()
    {
    }

    public bool IsDeleted { get; set; }

    public Guid? DeleterId { get; set; }

    public DateTime? DeletionTime { get; set; }
}

/// <summary>Carries an entity with its full audit.</summary>
[Serializable]
public abstract class FullAuditedEntityDto<TPrimaryKey> : AuditedEntityDto<TPrimaryKey>, IFullAuditedObject
{
    protected FullAuditedEntityDto()
    {
    }

    public bool IsDeleted { get; set; }

    public Guid? DeleterId { get; set; }

    public DateTime? DeletionTime { get; set; }
}
