using Volo.Abp.AspNetCore.MultiTenancy;

namespace Volo.Abp.MultiTenancy;

/// <summary>Adds the resolver that needs a parameter.</summary>
public static class AbpMultiTenancyOptionsExtensions
{
    /// <summary>The host name decides right after the signed-in user's own tenant.</summary>
    public static void AddDomainTenantResolver(this AbpTenantResolveOptions options, string domainFormat)
    {
        var user = options.TenantResolvers.FindIndex(r => r is CurrentUserTenantResolveContributor);
        options.TenantResolvers.Insert(user + 1, new DomainTenantResolveContributor(domainFormat));
    }
}
