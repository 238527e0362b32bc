using Microsoft.EntityFrameworkCore;

namespace Volo.Abp.Identity.EntityFrameworkCore;

/// <content>Users in organization units, and moving everyone of a role or unit.</content>
public partial class EfCoreIdentityUserRepository
{
    public virtual async Task<List<OrganizationUnit>> GetOrganizationUnitsAsync(
        Guid id,
        bool includeDetails = false,
        CancellationToken cancellationToken = default)
    {
        var context = await GetDbContextAsync();
        var unitIds = context.Set<IdentityUserOrganizationUnit>().Where(o => o.UserId == id).Select(o => o.OrganizationUnitId);
        return await context.OrganizationUnits
            .IncludeDetails(includeDetails)
            .Where(o => unitIds.Contains(o.Id))
            .ToListAsync(GetCancellationToken(cancellationToken));
    }

    public virtual async Task<List<IdentityUser>> GetUsersInOrganizationUnitAsync(
        Guid organizationUnitId,
        CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync())
            .Where(u => u.OrganizationUnits.Any(o => o.OrganizationUnitId == organizationUnitId))
            .ToListAsync(GetCancellationToken(cancellationToken));

    public virtual async Task<List<IdentityUser>> GetUsersInOrganizationsListAsync(
        List<Guid> organizationUnitIds,
        CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync())
            .Where(u => u.OrganizationUnits.Any(o => organizationUnitIds.Contains(o.OrganizationUnitId)))
            .ToListAsync(GetCancellationToken(cancellationToken));

    public virtual async Task<List<IdentityUser>> GetUsersInOrganizationUnitWithChildrenAsync(
        string code,
        CancellationToken cancellationToken = default)
    {
        var context = await GetDbContextAsync();
        var below = code + ".";
        var unitIds = context.OrganizationUnits.Where(o => o.Code == code || o.Code.StartsWith(below)).Select(o => o.Id);
        return await context.Users
            .Where(u => u.OrganizationUnits.Any(o => unitIds.Contains(o.OrganizationUnitId)))
            .ToListAsync(GetCancellationToken(cancellationToken));
    }

    public virtual async Task UpdateRoleAsync(Guid sourceRoleId, Guid? targetRoleId, CancellationToken cancellationToken = default)
    {
        foreach (var user in await HoldersAsync(u => u.Roles.Any(r => r.RoleId == sourceRoleId), cancellationToken))
        {
            user.RemoveRole(sourceRoleId);
            if (targetRoleId.HasValue)
            {
                user.AddRole(targetRoleId.Value);
            }
        }
    }

    public virtual async Task UpdateOrganizationAsync(
        Guid sourceOrganizationId,
        Guid? targetOrganizationId,
        CancellationToken cancellationToken = default)
    {
        var members = await HoldersAsync(
            u => u.OrganizationUnits.Any(o => o.OrganizationUnitId == sourceOrganizationId),
            cancellationToken);
        foreach (var user in members)
        {
            user.RemoveOrganizationUnit(sourceOrganizationId);
            if (targetOrganizationId.HasValue)
            {
                user.AddOrganizationUnit(targetOrganizationId.Value);
            }
        }
    }

    private async Task<List<IdentityUser>> HoldersAsync(
        System.Linq.Expressions.Expression<Func<IdentityUser, bool>> condition,
        CancellationToken cancellationToken) =>
        await (await GetDbSetAsync())
            .AsTracking()
            .Include(u => u.Roles)
            .Include(u => u.OrganizationUnits)
            .Where(condition)
            .ToListAsync(GetCancellationToken(cancellationToken));
}
