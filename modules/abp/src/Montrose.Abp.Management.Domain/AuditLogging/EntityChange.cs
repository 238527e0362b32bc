using Volo.Abp.Auditing;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.AuditLogging;

/// <summary>An entity that was created, changed or deleted.</summary>
[DisableAuditing]
public class EntityChange : Entity<Guid>, IMultiTenant, IHasExtraProperties
{
    protected EntityChange() => ExtraProperties = [];

    public EntityChange(IGuidGenerator guidGenerator, Guid auditLogId, EntityChangeInfo entityChangeInfo, Guid? tenantId = null)
        : base(guidGenerator.Create())
    {
        AuditLogId = auditLogId;
        TenantId = tenantId;
        ChangeTime = entityChangeInfo.ChangeTime;
        ChangeType = entityChangeInfo.ChangeType;
        EntityTenantId = entityChangeInfo.EntityTenantId;
        EntityId = Cut.To(EntityChangeConsts.MaxEntityIdLength, entityChangeInfo.EntityId);
        EntityTypeFullName = Cut.KeepEnd(EntityChangeConsts.MaxEntityTypeFullNameLength, entityChangeInfo.EntityTypeFullName ?? "");
        PropertyChanges =
        [
            .. (entityChangeInfo.PropertyChanges ?? []).Select(p => new EntityPropertyChange(guidGenerator, Id, p, tenantId)),
        ];
        ExtraProperties = new ExtraPropertyDictionary(entityChangeInfo.ExtraProperties);
    }

    public virtual Guid AuditLogId { get; protected set; }

    public virtual Guid? TenantId { get; protected set; }

    public virtual DateTime ChangeTime { get; protected set; }

    public virtual EntityChangeType ChangeType { get; protected set; }

    public virtual Guid? EntityTenantId { get; protected set; }

    public virtual string? EntityId { get; protected set; }

    public virtual string EntityTypeFullName { get; protected set; } = null!;

    public virtual ICollection<EntityPropertyChange> PropertyChanges { get; protected set; } = null!;

    public virtual ExtraPropertyDictionary ExtraProperties { get; protected set; }
}
