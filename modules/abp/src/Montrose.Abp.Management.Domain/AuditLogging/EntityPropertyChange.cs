using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.AuditLogging;

/// <summary>A property's value before and after.</summary>
[DisableAuditing]
public class EntityPropertyChange : Entity<Guid>, IMultiTenant
{
    protected EntityPropertyChange()
    {
    }

    public EntityPropertyChange(
        IGuidGenerator guidGenerator, Guid entityChangeId, EntityPropertyChangeInfo entityChangeInfo, Guid? tenantId = null)
        : base(guidGenerator.Create())
    {
        TenantId = tenantId;
        EntityChangeId = entityChangeId;
        NewValue = Cut.To(EntityPropertyChangeConsts.MaxNewValueLength, entityChangeInfo.NewValue);
        OriginalValue = Cut.To(EntityPropertyChangeConsts.MaxOriginalValueLength, entityChangeInfo.OriginalValue);
        PropertyName = Cut.To(EntityPropertyChangeConsts.MaxPropertyNameLength, entityChangeInfo.PropertyName)!;
        PropertyTypeFullName = Cut.KeepEnd(
            EntityPropertyChangeConsts.MaxPropertyTypeFullNameLength, entityChangeInfo.PropertyTypeFullName);
    }

    public virtual Guid? TenantId { get; protected set; }

    public virtual Guid EntityChangeId { get; protected set; }

    public virtual string? NewValue { get; protected set; }

    public virtual string? OriginalValue { get; protected set; }

    public virtual string PropertyName { get; protected set; } = null!;

    public virtual string PropertyTypeFullName { get; protected set; } = null!;
}
