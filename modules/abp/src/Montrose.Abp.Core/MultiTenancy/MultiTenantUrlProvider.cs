using Volo.Abp.DependencyInjection;

namespace Volo.Abp.MultiTenancy;

/// <summary>
/// Replaces {0} and {{tenantName}} by the current tenant's name and {{tenantId}} by its id. For the host the placeholder
/// goes, and with it the dot that follows.
/// </summary>
public class MultiTenantUrlProvider(ICurrentTenant currentTenant, ITenantStore tenantStore) : IMultiTenantUrlProvider, ITransientDependency
{
    public const string TenantPlaceHolder = "{0}";
    public const string TenantIdPlaceHolder = "{{tenantId}}";
    public const string TenantNamePlaceHolder = "{{tenantName}}";

    protected ICurrentTenant CurrentTenant { get; } = currentTenant;

    protected ITenantStore TenantStore { get; } = tenantStore;

    public virtual Task<string> GetUrlAsync(string templateUrl) => ReplacePlaceHoldersAsync(templateUrl);

    protected virtual async Task<string> ReplacePlaceHoldersAsync(string templateUrl)
    {
        foreach (var placeHolder in new[] { TenantPlaceHolder, TenantIdPlaceHolder, TenantNamePlaceHolder })
            templateUrl = await ReplacePlaceHolderAsync(templateUrl, placeHolder);
        return templateUrl;
    }

    protected virtual async Task<string> ReplacePlaceHolderAsync(string templateUrl, string placeHolder)
    {
        if (!templateUrl.Contains(placeHolder, StringComparison.Ordinal))
            return templateUrl;
        if (!CurrentTenant.IsAvailable)
        {
            return templateUrl
                .Replace(placeHolder + ".", "", StringComparison.Ordinal)
                .Replace(placeHolder, "", StringComparison.Ordinal);
        }

        var value = placeHolder == TenantIdPlaceHolder ? CurrentTenant.GetId().ToString() : await GetCurrentTenantNameAsync();
        return templateUrl.Replace(placeHolder, value, StringComparison.Ordinal);
    }

    protected virtual async Task<string> GetCurrentTenantNameAsync()
    {
        if (CurrentTenant.Name is { Length: > 0 } name)
            return name;
        var tenant = await TenantStore.FindAsync(CurrentTenant.GetId());
        return tenant?.Name ?? throw new AbpException($"There is no tenant with the id {CurrentTenant.Id}.");
    }
}
