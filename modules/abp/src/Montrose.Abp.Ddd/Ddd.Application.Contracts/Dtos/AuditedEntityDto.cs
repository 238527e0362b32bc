using Volo.Abp.Auditing;

namespace Volo.Abp.Application.Dtos;

/// <summary>Carries an entity with its creation and modification audit.</summary>
[Serializable]
public abstract class AuditedEntityDto : CreationAuditedEntityDto, IAuditedObject
{
    protected AuditedEntityDto()
    {
    }

    public DateTime? LastModificationTime { get; set; }

    public Guid? LastModifierId { get; set; }
}

/// <summary>Carries an entity with its creation and modification audit.</summary>
[Serializable]
public abstract class AuditedEntityDto<TPrimaryKey> : CreationAuditedEntityDto<TPrimaryKey>, IAuditedObject
{
    protected AuditedEntityDto()
    {
    }

    public DateTime? LastModificationTime { get; set; }

    public Guid? LastModifierId { get; set; }
}
