using Volo.Abp.Application.Services;

namespace Volo.Abp.TenantManagement;

/// <summary>Creates, lists, renames and deletes tenants, and sets their own database.</summary>
public interface ITenantAppService : ICrudAppService<TenantDto, Guid, GetTenantsInput, TenantCreateDto, TenantUpdateDto>
{
    /// <summary>The connection string of the tenant's own database, if it has one.</summary>
    Task<string?> GetDefaultConnectionStringAsync(Guid id);

    /// <summary>Gives the tenant a database of its own.</summary>
    Task UpdateDefaultConnectionStringAsync(Guid id, string defaultConnectionString);

    /// <summary>Puts the tenant back into the shared database.</summary>
    Task DeleteDefaultConnectionStringAsync(Guid id);
}
