using Volo.Abp.AspNetCore.Mvc.MultiTenancy;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace Montrose.Web.Hosting;

/// <summary>Knows the agency whose portal is asked and no other, so that nobody finds out by guessing who else is here.</summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(IAbpTenantAppService))]
public class OwnAgencyLookup(ICurrentTenant current, ITenantStore tenants, ITenantNormalizer normalizer) : IAbpTenantAppService, ITransientDependency
{
    public Task<FindTenantResultDto> FindTenantByNameAsync(string name)
    {
        var normalized = normalizer.NormalizeName(name);
        return FindAsync(t => t.NormalizedName == normalized);
    }

    public Task<FindTenantResultDto> FindTenantByIdAsync(Guid id) => FindAsync(t => t.Id == id);

    private async Task<FindTenantResultDto> FindAsync(Func<TenantConfiguration, bool> isAskedFor)
    {
        if (current.Id is not { } id || await tenants.FindAsync(id) is not { } own || !isAskedFor(own)) return new FindTenantResultDto();
        return new FindTenantResultDto { Success = true, TenantId = own.Id, Name = own.Name, NormalizedName = own.NormalizedName, IsActive = own.IsActive };
    }
}
