namespace Volo.Abp.MultiTenancy;

public class AbpTenantResolveOptions
{
    /// <summary>Asked in this order; the first that resolves a tenant or the host decides.</summary>
    public List<ITenantResolveContributor> TenantResolvers { get; } = [];
}
