using Volo.Abp.Application.Services;

namespace Volo.Abp.TenantManagement;

/// <summary>Creates, lists, renames and deletes tenants, and sets their own database.</summary>
public interface ITenantAppService : ICrudAppService<TenantDto, Guid, GetTenantsInput, TenantCreateDto, TenantUpdateDto>
{
    Task<string?> GetDefaultConnectionStringAsync(Guid id);

    Task UpdateDefaultConnectionStringAsync(Guid id, string defaultConnectionString);

    Task DeleteDefaultConnectionStringAsync(Guid id);
}
