using Microsoft.Extensions.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy.Localization;

namespace Volo.Abp.MultiTenancy;

public class TenantConfigurationProvider(
    ITenantResolver tenantResolver,
    ITenantStore tenantStore,
    ITenantResolveResultAccessor tenantResolveResultAccessor,
    IStringLocalizer<AbpMultiTenancyResource> stringLocalizer,
    ITenantNormalizer tenantNormalizer) : ITenantConfigurationProvider, ITransientDependency
{
    protected virtual ITenantResolver TenantResolver { get; } = tenantResolver;

    protected virtual ITenantStore TenantStore { get; } = tenantStore;

    protected virtual ITenantNormalizer TenantNormalizer { get; } = tenantNormalizer;

    protected virtual ITenantResolveResultAccessor TenantResolveResultAccessor { get; } = tenantResolveResultAccessor;

    protected virtual IStringLocalizer<AbpMultiTenancyResource> StringLocalizer { get; } = stringLocalizer;

    public virtual async Task<TenantConfiguration?> GetAsync(bool saveResolveResult = false)
    {
        var result = await TenantResolver.ResolveTenantIdOrNameAsync();
        if (saveResolveResult)
            TenantResolveResultAccessor.Result = result;
        if (result.TenantIdOrName is not { } idOrName)
            return null;

        var tenant = await FindTenantAsync(idOrName)
            ?? throw Refused("010001", "TenantNotFoundMessage", "TenantNotFoundDetails", idOrName);
        if (!tenant.IsActive)
            throw Refused("010002", "TenantNotActiveMessage", "TenantNotActiveDetails", idOrName);
        return tenant;
    }

    protected virtual Task<TenantConfiguration?> FindTenantAsync(string tenantIdOrName) =>
        Guid.TryParse(tenantIdOrName, out var id)
            ? TenantStore.FindAsync(id)
            : TenantStore.FindAsync(TenantNormalizer.NormalizeName(tenantIdOrName)!);

    private BusinessException Refused(string code, string message, string details, string idOrName) => new(
        code: "Volo.AbpIo.MultiTenancy:" + code,
        message: StringLocalizer[message],
        details: StringLocalizer[details, idOrName]);
}
