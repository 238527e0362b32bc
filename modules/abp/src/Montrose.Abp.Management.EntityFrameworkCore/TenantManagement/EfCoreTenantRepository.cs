using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.TenantManagement.EntityFrameworkCore;

/// <summary>Tenants in the host's database.</summary>
public class EfCoreTenantRepository(IDbContextProvider<ITenantManagementDbContext> dbContextProvider)
    : EfCoreRepository<ITenantManagementDbContext, Tenant, Guid>(dbContextProvider), ITenantRepository
{
    public virtual async Task<Tenant?> FindByNameAsync(
        string normalizedName, bool includeDetails = true, CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync())
            .IncludeDetails(includeDetails)
            .OrderBy(x => x.Id)
            .FirstOrDefaultAsync(x => x.NormalizedName == normalizedName, GetCancellationToken(cancellationToken));

    [Obsolete("Use FindByNameAsync")]
    public virtual Tenant? FindByName(string normalizedName, bool includeDetails = true) =>
        DbSet.IncludeDetails(includeDetails).OrderBy(x => x.Id).FirstOrDefault(x => x.NormalizedName == normalizedName);

    [Obsolete("Use FindAsync")]
    public virtual Tenant? FindById(Guid id, bool includeDetails = true) =>
        DbSet.IncludeDetails(includeDetails).OrderBy(x => x.Id).FirstOrDefault(x => x.Id == id);

    public virtual async Task<List<Tenant>> GetListAsync(
        string? sorting = null,
        int maxResultCount = int.MaxValue,
        int skipCount = 0,
        string? filter = null,
        bool includeDetails = false,
        CancellationToken cancellationToken = default) =>
        await Sortings.Apply(
                Filtered(await GetDbSetAsync(), filter).IncludeDetails(includeDetails),
                (string.IsNullOrWhiteSpace(sorting) ? nameof(Tenant.Name) : sorting) + ", Id")
            .Skip(skipCount)
            .Take(maxResultCount)
            .ToListAsync(GetCancellationToken(cancellationToken));

    public virtual async Task<long> GetCountAsync(string? filter = null, CancellationToken cancellationToken = default) =>
        await Filtered(await GetDbSetAsync(), filter).LongCountAsync(GetCancellationToken(cancellationToken));

    [Obsolete("Use WithDetailsAsync")]
    public override IQueryable<Tenant> WithDetails() => GetQueryable().IncludeDetails();

    public override async Task<IQueryable<Tenant>> WithDetailsAsync() => (await GetQueryableAsync()).IncludeDetails();

    private static IQueryable<Tenant> Filtered(IQueryable<Tenant> tenants, string? filter)
    {
        if (string.IsNullOrWhiteSpace(filter))
            return tenants;

        var part = filter.ToUpperInvariant();
        return tenants.Where(x => x.Name.Contains(filter) || x.NormalizedName.Contains(part));
    }
}
