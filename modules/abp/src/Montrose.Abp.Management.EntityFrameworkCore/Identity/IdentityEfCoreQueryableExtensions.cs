using Microsoft.EntityFrameworkCore;

namespace Volo.Abp.Identity.EntityFrameworkCore;

/// <summary>What "with details" means for the identity module's aggregates.</summary>
public static class IdentityEfCoreQueryableExtensions
{
    public static IQueryable<IdentityUser> IncludeDetails(this IQueryable<IdentityUser> queryable, bool include = true) => include
        ? queryable
            .Include(u => u.Roles)
            .Include(u => u.Logins)
            .Include(u => u.Claims)
            .Include(u => u.Tokens)
            .Include(u => u.OrganizationUnits)
        : queryable;

    public static IQueryable<IdentityRole> IncludeDetails(this IQueryable<IdentityRole> queryable, bool include = true) =>
        include ? queryable.Include(r => r.Claims) : queryable;

    public static IQueryable<OrganizationUnit> IncludeDetails(this IQueryable<OrganizationUnit> queryable, bool include = true) =>
        include ? queryable.Include(o => o.Roles) : queryable;
}
