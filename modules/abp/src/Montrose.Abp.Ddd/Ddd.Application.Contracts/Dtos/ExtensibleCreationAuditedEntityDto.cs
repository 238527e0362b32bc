using Volo.Abp.Auditing;

namespace Volo.Abp.Application.Dtos;

/// <summary>Carries an entity with its creation audit, and extra properties.</summary>
[Serializable]
public abstract class ExtensibleCreationAuditedEntityDto : ExtensibleEntityDto, ICreationAuditedObject
{
    protected ExtensibleCreationAuditedEntityDto()
    {
    }

    protected ExtensibleCreationAuditedEntityDto(bool setDefaultsForExtraProperties)
        : base(setDefaultsForExtraProperties)
    {
    }

    public DateTime CreationTime { get; set; }

    public Guid? CreatorId { get; set; }
}

/// <summary>Carries an entity with its creation audit, and extra properties.</summary>
[Serializable]
public abstract class ExtensibleCreationAuditedEntityDto<TPrimaryKey> : ExtensibleEntityDto<TPrimaryKey>, ICreationAuditedObject
{
    protected ExtensibleCreationAuditedEntityDto()
    {
    }

    protected ExtensibleCreationAuditedEntityDto(bool setDefaultsForExtraProperties)
        : base(setDefaultsForExtraProperties)
    {
    }

    public DateTime CreationTime { get; set; }

    public Guid? CreatorId { get; set; }
}
