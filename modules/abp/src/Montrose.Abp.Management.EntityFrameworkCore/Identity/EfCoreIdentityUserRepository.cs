using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.Identity.EntityFrameworkCore;

/// <inheritdoc cref="IIdentityUserRepository"/>
public partial class EfCoreIdentityUserRepository : EfCoreRepository<IIdentityDbContext, IdentityUser, Guid>, IIdentityUserRepository
{
    public EfCoreIdentityUserRepository(IDbContextProvider<IIdentityDbContext> dbContextProvider)
        : base(dbContextProvider)
    {
    }

    public virtual async Task<IdentityUser?> FindByNormalizedUserNameAsync(
        string normalizedUserName,
        bool includeDetails = true,
        CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync())
            .IncludeDetails(includeDetails)
            .OrderBy(u => u.Id)
            .FirstOrDefaultAsync(u => u.NormalizedUserName == normalizedUserName, GetCancellationToken(cancellationToken));

    public virtual async Task<IdentityUser?> FindByNormalizedEmailAsync(
        string normalizedEmail,
        bool includeDetails = true,
        CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync())
            .IncludeDetails(includeDetails)
            .OrderBy(u => u.Id)
            .FirstOrDefaultAsync(u => u.NormalizedEmail == normalizedEmail, GetCancellationToken(cancellationToken));

    public virtual async Task<IdentityUser?> FindByLoginAsync(
        string loginProvider,
        string providerKey,
        bool includeDetails = true,
        CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync())
            .IncludeDetails(includeDetails)
            .Where(u => u.Logins.Any(l => l.LoginProvider == loginProvider && l.ProviderKey == providerKey))
            .OrderBy(u => u.Id)
            .FirstOrDefaultAsync(GetCancellationToken(cancellationToken));

    public virtual async Task<IdentityUser?> FindByTenantIdAndUserNameAsync(
        string userName,
        Guid? tenantId,
        bool includeDetails = true,
        CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync())
            .IncludeDetails(includeDetails)
            .FirstOrDefaultAsync(u => u.TenantId == tenantId && u.UserName == userName, GetCancellationToken(cancellationToken));

    public virtual async Task<List<string>> GetRoleNamesAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var context = await GetDbContextAsync();
        return await context.Set<IdentityUserRole>()
            .Where(r => r.UserId == id)
            .Join(context.Roles, r => r.RoleId, r => r.Id, (_, role) => role.Name)
            .ToListAsync(GetCancellationToken(cancellationToken));
    }

    public virtual async Task<List<string>> GetRoleNamesInOrganizationUnitAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var context = await GetDbContextAsync();
        return await context.Set<IdentityUserOrganizationUnit>()
            .Where(o => o.UserId == id)
            .Join(context.Set<OrganizationUnitRole>(), o => o.OrganizationUnitId, r => r.OrganizationUnitId, (_, r) => r.RoleId)
            .Join(context.Roles, roleId => roleId, role => role.Id, (_, role) => role.Name)
            .Distinct()
            .ToListAsync(GetCancellationToken(cancellationToken));
    }

    /// <summary>Own roles and inherited ones of many users, in two queries.</summary>
    public virtual async Task<List<IdentityUserIdWithRoleNames>> GetRoleNamesAsync(
        IEnumerable<Guid> userIds,
        CancellationToken cancellationToken = default)
    {
        var ids = userIds.ToList();
        var context = await GetDbContextAsync();
        var own = await context.Set<IdentityUserRole>()
            .Where(r => ids.Contains(r.UserId))
            .Join(context.Roles, r => r.RoleId, role => role.Id, (r, role) => new { r.UserId, role.Name })
            .ToListAsync(GetCancellationToken(cancellationToken));
        var inherited = await context.Set<IdentityUserOrganizationUnit>()
            .Where(o => ids.Contains(o.UserId))
            .Join(context.Set<OrganizationUnitRole>(), o => o.OrganizationUnitId, r => r.OrganizationUnitId, (o, r) => new { o.UserId, r.RoleId })
            .Join(context.Roles, r => r.RoleId, role => role.Id, (r, role) => new { r.UserId, role.Name })
            .ToListAsync(GetCancellationToken(cancellationToken));

        return own.Concat(inherited)
            .GroupBy(r => r.UserId, r => r.Name)
            .Select(g => new IdentityUserIdWithRoleNames { Id = g.Key, RoleNames = g.Distinct(StringComparer.Ordinal).ToArray() })
            .ToList();
    }

    public virtual async Task<List<IdentityUser>> GetListByClaimAsync(
        Claim claim,
        bool includeDetails = false,
        CancellationToken cancellationToken = default)
    {
        var (type, value) = (claim.Type, claim.Value);
        return await (await GetDbSetAsync())
            .IncludeDetails(includeDetails)
            .Where(u => u.Claims.Any(c => c.ClaimType == type && c.ClaimValue == value))
            .ToListAsync(GetCancellationToken(cancellationToken));
    }

    public virtual async Task RemoveClaimFromAllUsersAsync(
        string claimType,
        bool autoSave = false,
        CancellationToken cancellationToken = default)
    {
        var context = await GetDbContextAsync();
        var claims = await context.Set<IdentityUserClaim>()
            .Where(c => c.ClaimType == claimType)
            .ToListAsync(GetCancellationToken(cancellationToken));
        context.Set<IdentityUserClaim>().RemoveRange(claims);
        if (autoSave)
        {
            await context.SaveChangesAsync(GetCancellationToken(cancellationToken));
        }
    }

    public virtual async Task<List<IdentityUser>> GetListByNormalizedRoleNameAsync(
        string normalizedRoleName,
        bool includeDetails = false,
        CancellationToken cancellationToken = default)
    {
        var context = await GetDbContextAsync();
        var roleIds = context.Roles.Where(r => r.NormalizedName == normalizedRoleName).Select(r => r.Id);
        return await context.Users
            .IncludeDetails(includeDetails)
            .Where(u => u.Roles.Any(r => roleIds.Contains(r.RoleId)))
            .ToListAsync(GetCancellationToken(cancellationToken));
    }

    public virtual async Task<List<Guid>> GetUserIdListByRoleIdAsync(Guid roleId, CancellationToken cancellationToken = default)
    {
        var context = await GetDbContextAsync();
        return await context.Set<IdentityUserRole>()
            .Where(r => r.RoleId == roleId)
            .Select(r => r.UserId)
            .ToListAsync(GetCancellationToken(cancellationToken));
    }

    public virtual async Task<List<IdentityRole>> GetRolesAsync(
        Guid id,
        bool includeDetails = false,
        CancellationToken cancellationToken = default)
    {
        var context = await GetDbContextAsync();
        var roleIds = context.Set<IdentityUserRole>().Where(r => r.UserId == id).Select(r => r.RoleId)
            .Union(context.Set<IdentityUserOrganizationUnit>()
                .Where(o => o.UserId == id)
                .Join(context.Set<OrganizationUnitRole>(), o => o.OrganizationUnitId, r => r.OrganizationUnitId, (_, r) => r.RoleId));
        return await context.Roles
            .IncludeDetails(includeDetails)
            .Where(r => roleIds.Contains(r.Id))
            .ToListAsync(GetCancellationToken(cancellationToken));
    }

    public virtual async Task<List<IdentityUser>> GetListByIdsAsync(
        IEnumerable<Guid> ids,
        bool includeDetails = false,
        CancellationToken cancellationToken = default)
    {
        var wanted = ids.ToList();
        return await (await GetDbSetAsync())
            .IncludeDetails(includeDetails)
            .Where(u => wanted.Contains(u.Id))
            .ToListAsync(GetCancellationToken(cancellationToken));
    }

    [Obsolete("Use WithDetailsAsync.")]
    public override IQueryable<IdentityUser> WithDetails() => GetQueryable().IncludeDetails();

    public override async Task<IQueryable<IdentityUser>> WithDetailsAsync() => (await GetQueryableAsync()).IncludeDetails();
}
