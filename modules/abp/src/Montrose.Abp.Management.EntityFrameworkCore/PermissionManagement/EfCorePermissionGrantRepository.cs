using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.PermissionManagement.EntityFrameworkCore;

/// <summary>Grants of the current tenant.</summary>
public class EfCorePermissionGrantRepository(IDbContextProvider<IPermissionManagementDbContext> dbContextProvider)
    : EfCoreRepository<IPermissionManagementDbContext, PermissionGrant, Guid>(dbContextProvider), IPermissionGrantRepository
{
    public virtual async Task<PermissionGrant?> FindAsync(
        string name, string providerName, string? providerKey, CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync())
            .OrderBy(x => x.Id)
            .FirstOrDefaultAsync(
                x => x.Name == name && x.ProviderName == providerName && x.ProviderKey == providerKey,
                GetCancellationToken(cancellationToken));

    public virtual async Task<List<PermissionGrant>> GetListAsync(
        string providerName, string? providerKey, CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync())
            .Where(x => x.ProviderName == providerName && x.ProviderKey == providerKey)
            .ToListAsync(GetCancellationToken(cancellationToken));

    public virtual async Task<List<PermissionGrant>> GetListAsync(
        string[] names, string providerName, string? providerKey, CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync())
            .Where(x => names.Contains(x.Name) && x.ProviderName == providerName && x.ProviderKey == providerKey)
            .ToListAsync(GetCancellationToken(cancellationToken));
}
