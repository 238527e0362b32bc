using Volo.Abp.Application.Services;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.AspNetCore.Mvc.MultiTenancy;

/// <summary>Says whether there is a tenant of a name or id, and nothing else about it.</summary>
[ExposeServices(typeof(IAbpTenantAppService))]
internal sealed class TenantLookupAppService(ITenantStore tenants, ITenantNormalizer normalizer) : ApplicationService, IAbpTenantAppService
{
    public async Task<FindTenantResultDto> FindTenantByNameAsync(string name)
        => Found(await tenants.FindAsync(normalizer.NormalizeName(name)!));

    public async Task<FindTenantResultDto> FindTenantByIdAsync(Guid id) => Found(await tenants.FindAsync(id));

    private static FindTenantResultDto Found(TenantConfiguration? tenant)
        => tenant is null
            ? new FindTenantResultDto { Success = false }
            : new FindTenantResultDto { Success = true, TenantId = tenant.Id, Name = tenant.Name, NormalizedName = tenant.NormalizedName, IsActive = tenant.IsActive };
}
