using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.FeatureManagement.EntityFrameworkCore;

/// <summary>Feature values in the database.</summary>
public class EfCoreFeatureValueRepository(IDbContextProvider<IFeatureManagementDbContext> dbContextProvider)
    : EfCoreRepository<IFeatureManagementDbContext, FeatureValue, Guid>(dbContextProvider), IFeatureValueRepository
{
    public virtual async Task<FeatureValue?> FindAsync(
        string name, string? providerName, string? providerKey, CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync())
            .OrderBy(x => x.Id)
            .FirstOrDefaultAsync(
                x => x.Name == name && x.ProviderName == providerName && x.ProviderKey == providerKey,
                GetCancellationToken(cancellationToken));

    public virtual async Task<List<FeatureValue>> FindAllAsync(
        string name, string? providerName, string? providerKey, CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync())
            .Where(x => x.Name == name && x.ProviderName == providerName && x.ProviderKey == providerKey)
            .ToListAsync(GetCancellationToken(cancellationToken));

    public virtual async Task<List<FeatureValue>> GetListAsync(
        string? providerName, string? providerKey, CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync())
            .Where(x => x.ProviderName == providerName && x.ProviderKey == providerKey)
            .OrderBy(x => x.Id)
            .ToListAsync(GetCancellationToken(cancellationToken));

    // Row by row, because the events of the rows keep the values in memory right.
    public virtual async Task DeleteAsync(string providerName, string providerKey, CancellationToken cancellationToken = default) =>
        await DeleteManyAsync(
            await GetListAsync(providerName, providerKey, cancellationToken), cancellationToken: cancellationToken);
}
