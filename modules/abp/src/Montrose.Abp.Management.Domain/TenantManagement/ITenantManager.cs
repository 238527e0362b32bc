using Volo.Abp.Domain.Services;

namespace Volo.Abp.TenantManagement;

/// <summary>Keeps the names of tenants unique.</summary>
public interface ITenantManager : IDomainService
{
    /// <summary>A tenant that the caller still has to insert.</summary>
    /// <exception cref="BusinessException">Volo.Abp.TenantManagement:DuplicateTenantName</exception>
    Task<Tenant> CreateAsync(string name);

    /// <exception cref="BusinessException">Volo.Abp.TenantManagement:DuplicateTenantName</exception>
    Task ChangeNameAsync(Tenant tenant, string name);
}
