using Volo.Abp.Domain.Entities;

namespace Volo.Abp.TenantManagement;

/// <summary>A database of a tenant's own, by the name of what is kept in it.</summary>
public class TenantConnectionString : Entity
{
    protected TenantConnectionString()
    {
    }

    public TenantConnectionString(Guid tenantId, string name, string value)
    {
        TenantId = tenantId;
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), TenantConnectionStringConsts.MaxNameLength);
        SetValue(value);
    }

    public virtual Guid TenantId { get; protected set; }

    public virtual string Name { get; protected set; } = null!;

    public virtual string Value { get; protected set; } = null!;

    public virtual void SetValue(string value) =>
        Value = Check.NotNullOrWhiteSpace(value, nameof(value), TenantConnectionStringConsts.MaxValueLength);

    public override object[] GetKeys() => [TenantId, Name];
}
