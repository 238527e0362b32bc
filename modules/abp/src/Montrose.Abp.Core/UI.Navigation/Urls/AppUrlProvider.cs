using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.UI.Navigation.Urls;

public class AppUrlProvider(IOptions<AppUrlOptions> options, IMultiTenantUrlProvider multiTenantUrlProvider) : IAppUrlProvider, ITransientDependency
{
    protected AppUrlOptions Options { get; } = options.Value;

    protected IMultiTenantUrlProvider MultiTenantUrlProvider { get; } = multiTenantUrlProvider;

    public virtual async Task<string> GetUrlAsync(string appName, string? urlName = null) =>
        await GetUrlOrNullAsync(appName, urlName)
        ?? throw new AbpException($"The address {urlName ?? "(root)"} of the application {appName} is not configured in {nameof(AppUrlOptions)}.");

    public async Task<string?> GetUrlOrNullAsync(string appName, string? urlName = null)
    {
        var application = Options.Applications[appName];
        if (application.RootUrl is null)
            return null;
        if (urlName is null)
            return await NormalizeUrlAsync(application.RootUrl);
        return application.Urls.TryGetValue(urlName, out var relative)
            ? await NormalizeUrlAsync(application.RootUrl.TrimEnd('/') + "/" + relative.TrimStart('/'))
            : null;
    }

    public virtual async Task<bool> IsRedirectAllowedUrlAsync(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var asked))
            return false;
        foreach (var template in Options.RedirectAllowedUrls)
        {
            // Whole origins and whole path segments: a prefix of a name is another name.
            if (Uri.TryCreate(await NormalizeUrlAsync(template), UriKind.Absolute, out var allowed) &&
                string.Equals(asked.GetLeftPart(UriPartial.Authority), allowed.GetLeftPart(UriPartial.Authority), StringComparison.OrdinalIgnoreCase) &&
                (asked.AbsolutePath + "/").StartsWith(allowed.AbsolutePath.TrimEnd('/') + "/", StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    public virtual async Task<string?> NormalizeUrlAsync(string? url) =>
        string.IsNullOrEmpty(url) ? url : await MultiTenantUrlProvider.GetUrlAsync(url);
}
