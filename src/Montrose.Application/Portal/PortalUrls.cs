using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Montrose.Portal;

/// <summary>Addresses of the host's and the agencies' portals.</summary>
public class PortalUrls(IOptions<PortalOptions> options) : ISingletonDependency
{
    private readonly Uri _self = new(options.Value.SelfUrl);

    /// <summary>The host's portal, without a trailing slash.</summary>
    public string Host { get; } = options.Value.SelfUrl.TrimEnd('/');

    /// <summary>An agency's portal, without a trailing slash.</summary>
    public string Of(string subdomain) =>
        new UriBuilder(_self) { Host = $"{subdomain}.{options.Value.Domain}" }.Uri.GetLeftPart(UriPartial.Authority);

    /// <summary>The portal of a tenant, or the host's where there is no tenant.</summary>
    public string OfTenant(string? subdomain) => subdomain is null ? Host : Of(subdomain);
}
