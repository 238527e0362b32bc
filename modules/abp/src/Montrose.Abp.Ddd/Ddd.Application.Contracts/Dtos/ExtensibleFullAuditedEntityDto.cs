using Volo.Abp.Auditing;

namespace Volo.Abp.Application.Dtos;

/// <summary>Carries an entity with its full audit, and extra properties.</summary>
[Serializable]
public abstract class ExtensibleFullAuditedEntityDto : ExtensibleAuditedEntityDto, IFullAuditedObject
{
    protected ExtensibleFullAuditedEntityDto()
    {
    }

    protected ExtensibleFullAuditedEntityDto(bool setDefaultsForExtraProperties)
        : base(setDefaultsForExtraProperties)
    {
    }

    public bool IsDeleted { get; set; }

    public Guid? DeleterId { get; set; }

    public DateTime? DeletionTime { get; set; }
}

/// <summary>Carries an entity with its full audit, and extra properties.</summary>
[Serializable]
public abstract class ExtensibleFullAuditedEntityDto<TPrimaryKey> : ExtensibleAuditedEntityDto<TPrimaryKey>, IFullAuditedObject
{
    protected ExtensibleFullAuditedEntityDto()
    {
    }

    protected ExtensibleFullAuditedEntityDto(bool setDefaultsForExtraProperties)
        : base(setDefaultsForExtraProperties)
    {
    }

    public bool IsDeleted { get; set; }

    public Guid? DeleterId { get; set; }

    public DateTime? DeletionTime { get; set; }
}
