using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.SettingManagement.EntityFrameworkCore;

/// <summary>Setting values in the database.</summary>
public class EfCoreSettingRepository(IDbContextProvider<ISettingManagementDbContext> dbContextProvider)
    : EfCoreRepository<ISettingManagementDbContext, Setting, Guid>(dbContextProvider), ISettingRepository
{
    public virtual async Task<Setting?> FindAsync(
        string name, string? providerName, string? providerKey, CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync())
            .OrderBy(x => x.Id)
            .FirstOrDefaultAsync(
                x => x.Name == name && x.ProviderName == providerName && x.ProviderKey == providerKey,
                GetCancellationToken(cancellationToken));

    public virtual async Task<List<Setting>> GetListAsync(
        string? providerName, string? providerKey, CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync())
            .Where(x => x.ProviderName == providerName && x.ProviderKey == providerKey)
            .OrderBy(x => x.Id)
            .ToListAsync(GetCancellationToken(cancellationToken));

    public virtual async Task<List<Setting>> GetListAsync(
        string[] names, string? providerName, string? providerKey, CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync())
            .Where(x => names.Contains(x.Name) && x.ProviderName == providerName && x.ProviderKey == providerKey)
            .OrderBy(x => x.Id)
            .ToListAsync(GetCancellationToken(cancellationToken));
}
