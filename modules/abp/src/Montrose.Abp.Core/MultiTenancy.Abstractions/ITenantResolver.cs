namespace Volo.Abp.MultiTenancy;

public interface ITenantResolver
{
    Task<TenantResolveResult> ResolveTenantIdOrNameAsync();
}
