namespace Volo.Abp.UI.Navigation.Urls;

/// <summary>Addresses of the applications as the current tenant sees them.</summary>
public interface IAppUrlProvider
{
    /// <exception cref="AbpException">The address is not configured.</exception>
    Task<string> GetUrlAsync(string appName, string? urlName = null);

    Task<string?> GetUrlOrNullAsync(string appName, string? urlName = null);

    Task<bool> IsRedirectAllowedUrlAsync(string url);

    Task<string?> NormalizeUrlAsync(string? url);
}
