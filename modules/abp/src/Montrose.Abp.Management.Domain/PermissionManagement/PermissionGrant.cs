using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.PermissionManagement;

/// <summary>A permission that a provider's key holds: a role by its name, a user by the id.</summary>
public class PermissionGrant : Entity<Guid>, IMultiTenant
{
    protected PermissionGrant()
    {
    }

    public PermissionGrant(Guid id, string name, string providerName, string? providerKey, Guid? tenantId = null)
        : base(id)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), PermissionDefinitionRecordConsts.MaxNameLength);
        ProviderName = Check.NotNullOrWhiteSpace(providerName, nameof(providerName), PermissionGrantConsts.MaxProviderNameLength);
        ProviderKey = Check.NotNullOrWhiteSpace(providerKey, nameof(providerKey), PermissionGrantConsts.MaxProviderKeyLength);
        TenantId = tenantId;
    }

    public virtual Guid? TenantId { get; protected set; }

    public virtual string Name { get; protected set; } = null!;

    public virtual string ProviderName { get; protected set; } = null!;

    public virtual string ProviderKey { get; protected internal set; } = null!;
}
