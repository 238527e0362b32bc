using Volo.Abp.Auditing;

namespace Volo.Abp.Application.Dtos;

/// <summary>Carries an entity with its creation and modification audit, and extra properties.</summary>
[Serializable]
public abstract class ExtensibleAuditedEntityDto : ExtensibleCreationAuditedEntityDto, IAuditedObject
{
    protected ExtensibleAuditedEntityDto()
    {
    }

    protected ExtensibleAuditedEntityDto(bool setDefaultsForExtraProperties)
        : base(setDefaultsForExtraProperties)
    {
    }

    public DateTime? LastModificationTime { get; set; }

    public Guid? LastModifierId { get; set; }
}

/// <summary>Carries an entity with its creation and modification audit, and extra properties.</summary>
[Serializable]
public abstract class ExtensibleAuditedEntityDto<TPrimaryKey> : ExtensibleCreationAuditedEntityDto<TPrimaryKey>, IAuditedObject
{
    protected ExtensibleAuditedEntityDto()
    {
    }

    protected ExtensibleAuditedEntityDto(bool setDefaultsForExtraProperties)
        : base(setDefaultsForExtraProperties)
    {
    }

    public DateTime? LastModificationTime { get; set; }

    public Guid? LastModifierId { get; set; }
}
