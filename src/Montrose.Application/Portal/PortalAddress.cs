using Montrose.Agencies;
using Montrose.Integration;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace Montrose.Portal;

/// <summary>The address of the current tenant's portal, for links in mails.</summary>
public class PortalAddress(PortalUrls urls, AgencyDirectory agencies, ICurrentTenant tenant) : IPortalAddress, ITransientDependency
{
    /// <summary>Without a trailing slash.</summary>
    public async Task<string> GetAsync() => urls.OfTenant(tenant.Id is { } id ? (await agencies.FindAsync(id))?.Subdomain : null);
}
