using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.Identity.EntityFrameworkCore;

/// <inheritdoc cref="IIdentityRoleRepository"/>
public class EfCoreIdentityRoleRepository : EfCoreRepository<IIdentityDbContext, IdentityRole, Guid>, IIdentityRoleRepository
{
    public EfCoreIdentityRoleRepository(IDbContextProvider<IIdentityDbContext> dbContextProvider)
        : base(dbContextProvider)
    {
    }

    public virtual async Task<IdentityRole?> FindByNormalizedNameAsync(
        string normalizedRoleName,
        bool includeDetails = true,
        CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync())
            .IncludeDetails(includeDetails)
            .OrderBy(r => r.Id)
            .FirstOrDefaultAsync(r => r.NormalizedName == normalizedRoleName, GetCancellationToken(cancellationToken));

    public virtual async Task<List<IdentityRoleWithUserCount>> GetListWithUserCountAsync(
        string? sorting = null,
        int maxResultCount = int.MaxValue,
        int skipCount = 0,
        string? filter = null,
        bool includeDetails = false,
        CancellationToken cancellationToken = default)
    {
        var roles = await GetListInternalAsync(sorting, maxResultCount, skipCount, filter, includeDetails, cancellationToken);
        var ids = roles.Select(r => r.Id).ToList();
        var context = await GetDbContextAsync();
        var counts = await context.Set<IdentityUserRole>()
            .Where(r => ids.Contains(r.RoleId))
            .GroupBy(r => r.RoleId)
            .Select(g => new { g.Key, Count = g.LongCount() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, GetCancellationToken(cancellationToken));
        return roles.Select(r => new IdentityRoleWithUserCount(r, counts.GetValueOrDefault(r.Id))).ToList();
    }

    public virtual Task<List<IdentityRole>> GetListAsync(
        string? sorting = null,
        int maxResultCount = int.MaxValue,
        int skipCount = 0,
        string? filter = null,
        bool includeDetails = true,
        CancellationToken cancellationToken = default) =>
        GetListInternalAsync(sorting, maxResultCount, skipCount, filter, includeDetails, cancellationToken);

    public virtual async Task<List<IdentityRole>> GetListAsync(IEnumerable<Guid> ids, CancellationToken cancellationToken = default)
    {
        var wanted = ids.ToList();
        return await (await GetDbSetAsync()).Where(r => wanted.Contains(r.Id)).ToListAsync(GetCancellationToken(cancellationToken));
    }

    public virtual async Task<List<IdentityRole>> GetDefaultOnesAsync(
        bool includeDetails = false,
        CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync())
            .IncludeDetails(includeDetails)
            .Where(r => r.IsDefault)
            .ToListAsync(GetCancellationToken(cancellationToken));

    public virtual async Task<long> GetCountAsync(string? filter = null, CancellationToken cancellationToken = default) =>
        await Filtered(await GetDbSetAsync(), filter).LongCountAsync(GetCancellationToken(cancellationToken));

    public virtual async Task RemoveClaimFromAllRolesAsync(
        string claimType,
        bool autoSave = false,
        CancellationToken cancellationToken = default)
    {
        var context = await GetDbContextAsync();
        var claims = await context.Set<IdentityRoleClaim>()
            .Where(c => c.ClaimType == claimType)
            .ToListAsync(GetCancellationToken(cancellationToken));
        context.Set<IdentityRoleClaim>().RemoveRange(claims);
        if (autoSave)
        {
            await context.SaveChangesAsync(GetCancellationToken(cancellationToken));
        }
    }

    [Obsolete("Use WithDetailsAsync.")]
    public override IQueryable<IdentityRole> WithDetails() => GetQueryable().IncludeDetails();

    public override async Task<IQueryable<IdentityRole>> WithDetailsAsync() => (await GetQueryableAsync()).IncludeDetails();

    protected virtual async Task<List<IdentityRole>> GetListInternalAsync(
        string? sorting = null,
        int maxResultCount = int.MaxValue,
        int skipCount = 0,
        string? filter = null,
        bool includeDetails = true,
        CancellationToken cancellationToken = default) =>
        await Sortings.Apply(
                Filtered((await GetDbSetAsync()).IncludeDetails(includeDetails), filter),
                sorting.IsNullOrWhiteSpace() ? nameof(IdentityRole.Name) : sorting!)
            .PageBy(skipCount, maxResultCount)
            .ToListAsync(GetCancellationToken(cancellationToken));

    private static IQueryable<IdentityRole> Filtered(IQueryable<IdentityRole> query, string? filter) =>
        query.WhereIf(!filter.IsNullOrWhiteSpace(), r => r.NormalizedName.Contains(filter!.ToUpper()));
}
