using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.Identity.EntityFrameworkCore;

/// <inheritdoc cref="IIdentityClaimTypeRepository"/>
public class EfCoreIdentityClaimTypeRepository
    : EfCoreRepository<IIdentityDbContext, IdentityClaimType, Guid>, IIdentityClaimTypeRepository
{
    public EfCoreIdentityClaimTypeRepository(IDbContextProvider<IIdentityDbContext> dbContextProvider)
        : base(dbContextProvider)
    {
    }

    public virtual async Task<bool> AnyAsync(string name, Guid? ignoredId = null, CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync()).AnyAsync(c => c.Name == name && c.Id != ignoredId, GetCancellationToken(cancellationToken));

    public virtual async Task<List<IdentityClaimType>> GetListAsync(
        string? sorting,
        int maxResultCount,
        int skipCount,
        string? filter,
        CancellationToken cancellationToken = default) =>
        await Sortings.Apply(Filtered(await GetDbSetAsync(), filter), sorting.IsNullOrWhiteSpace() ? nameof(IdentityClaimType.Name) : sorting!)
            .PageBy(skipCount, maxResultCount)
            .ToListAsync(GetCancellationToken(cancellationToken));

    public virtual async Task<long> GetCountAsync(string? filter = null, CancellationToken cancellationToken = default) =>
        await Filtered(await GetDbSetAsync(), filter).LongCountAsync(GetCancellationToken(cancellationToken));

    public virtual async Task<List<IdentityClaimType>> GetListByNamesAsync(
        IEnumerable<string> names,
        CancellationToken cancellationToken = default)
    {
        var wanted = names.ToList();
        return await (await GetDbSetAsync()).Where(c => wanted.Contains(c.Name)).ToListAsync(GetCancellationToken(cancellationToken));
    }

    private static IQueryable<IdentityClaimType> Filtered(IQueryable<IdentityClaimType> query, string? filter) =>
        query.WhereIf(!filter.IsNullOrWhiteSpace(), c => c.Name.ToUpper().Contains(filter!.ToUpper()));
}
