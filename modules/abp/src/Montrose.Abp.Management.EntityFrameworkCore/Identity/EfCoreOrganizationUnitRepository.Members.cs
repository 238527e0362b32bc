using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories;

namespace Volo.Abp.Identity.EntityFrameworkCore;

/// <content>Roles and members of a unit, and those it does not have yet.</content>
public partial class EfCoreOrganizationUnitRepository
{
    public virtual Task<List<IdentityRole>> GetRolesAsync(
        OrganizationUnit organizationUnit,
        string? sorting = null,
        int maxResultCount = int.MaxValue,
        int skipCount = 0,
        bool includeDetails = false,
        CancellationToken cancellationToken = default) =>
        GetRolesAsync([organizationUnit.Id], sorting, maxResultCount, skipCount, includeDetails, cancellationToken);

    public virtual async Task<List<IdentityRole>> GetRolesAsync(
        Guid[] organizationUnitIds,
        string? sorting = null,
        int maxResultCount = int.MaxValue,
        int skipCount = 0,
        bool includeDetails = false,
        CancellationToken cancellationToken = default)
    {
        var context = await GetDbContextAsync();
        var roleIds = context.Set<OrganizationUnitRole>()
            .Where(r => organizationUnitIds.Contains(r.OrganizationUnitId))
            .Select(r => r.RoleId);
        var query = context.Roles.IncludeDetails(includeDetails).Where(r => roleIds.Contains(r.Id));
        return await PageAsync(query, sorting, nameof(IdentityRole.Name), skipCount, maxResultCount, cancellationToken);
    }

    public virtual async Task<int> GetRolesCountAsync(OrganizationUnit organizationUnit, CancellationToken cancellationToken = default)
    {
        var context = await GetDbContextAsync();
        return await context.Set<OrganizationUnitRole>()
            .CountAsync(r => r.OrganizationUnitId == organizationUnit.Id, GetCancellationToken(cancellationToken));
    }

    public virtual async Task<List<IdentityRole>> GetUnaddedRolesAsync(
        OrganizationUnit organizationUnit,
        string? sorting = null,
        int maxResultCount = int.MaxValue,
        int skipCount = 0,
        string? filter = null,
        bool includeDetails = false,
        CancellationToken cancellationToken = default)
    {
        var query = (await UnaddedRolesAsync(organizationUnit, filter)).IncludeDetails(includeDetails);
        return await PageAsync(query, sorting, nameof(IdentityRole.Name), skipCount, maxResultCount, cancellationToken);
    }

    public virtual async Task<int> GetUnaddedRolesCountAsync(
        OrganizationUnit organizationUnit,
        string? filter = null,
        CancellationToken cancellationToken = default) =>
        await (await UnaddedRolesAsync(organizationUnit, filter)).CountAsync(GetCancellationToken(cancellationToken));

    public virtual async Task<List<IdentityUser>> GetMembersAsync(
        OrganizationUnit organizationUnit,
        string? sorting = null,
        int maxResultCount = int.MaxValue,
        int skipCount = 0,
        string? filter = null,
        bool includeDetails = false,
        CancellationToken cancellationToken = default)
    {
        var query = (await CreateGetMembersFilteredQueryAsync(organizationUnit, filter)).IncludeDetails(includeDetails);
        return await PageAsync(query, sorting, nameof(IdentityUser.UserName), skipCount, maxResultCount, cancellationToken);
    }

    public virtual async Task<List<Guid>> GetMemberIdsAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var context = await GetDbContextAsync();
        return await context.Set<IdentityUserOrganizationUnit>()
            .Where(o => o.OrganizationUnitId == id)
            .Select(o => o.UserId)
            .ToListAsync(GetCancellationToken(cancellationToken));
    }

    public virtual async Task<int> GetMembersCountAsync(
        OrganizationUnit organizationUnit,
        string? filter = null,
        CancellationToken cancellationToken = default) =>
        await (await CreateGetMembersFilteredQueryAsync(organizationUnit, filter)).CountAsync(GetCancellationToken(cancellationToken));

    public virtual async Task<List<IdentityUser>> GetUnaddedUsersAsync(
        OrganizationUnit organizationUnit,
        string? sorting = null,
        int maxResultCount = int.MaxValue,
        int skipCount = 0,
        string? filter = null,
        bool includeDetails = false,
        CancellationToken cancellationToken = default)
    {
        var query = (await UnaddedUsersAsync(organizationUnit, filter)).IncludeDetails(includeDetails);
        return await PageAsync(query, sorting, nameof(IdentityUser.UserName), skipCount, maxResultCount, cancellationToken);
    }

    public virtual async Task<int> GetUnaddedUsersCountAsync(
        OrganizationUnit organizationUnit,
        string? filter = null,
        CancellationToken cancellationToken = default) =>
        await (await UnaddedUsersAsync(organizationUnit, filter)).CountAsync(GetCancellationToken(cancellationToken));

    protected virtual async Task<IQueryable<IdentityUser>> CreateGetMembersFilteredQueryAsync(
        OrganizationUnit organizationUnit,
        string? filter = null)
    {
        var context = await GetDbContextAsync();
        return Filtered(context.Users, filter)
            .Where(u => u.OrganizationUnits.Any(o => o.OrganizationUnitId == organizationUnit.Id));
    }

    private async Task<IQueryable<IdentityUser>> UnaddedUsersAsync(OrganizationUnit organizationUnit, string? filter)
    {
        var context = await GetDbContextAsync();
        return Filtered(context.Users, filter)
            .Where(u => !u.OrganizationUnits.Any(o => o.OrganizationUnitId == organizationUnit.Id));
    }

    private async Task<IQueryable<IdentityRole>> UnaddedRolesAsync(OrganizationUnit organizationUnit, string? filter)
    {
        var context = await GetDbContextAsync();
        var added = context.Set<OrganizationUnitRole>()
            .Where(r => r.OrganizationUnitId == organizationUnit.Id)
            .Select(r => r.RoleId);
        return context.Roles
            .Where(r => !added.Contains(r.Id))
            .WhereIf(!filter.IsNullOrWhiteSpace(), r => r.NormalizedName.Contains(filter!.ToUpper()));
    }

    private static IQueryable<IdentityUser> Filtered(IQueryable<IdentityUser> query, string? filter)
    {
        var upper = filter?.Trim().ToUpperInvariant();
        return query.WhereIf(
            !upper.IsNullOrWhiteSpace(),
            u => u.NormalizedUserName.Contains(upper!) || u.NormalizedEmail.Contains(upper!)
                || (u.PhoneNumber != null && u.PhoneNumber.Contains(upper!)));
    }

    private Task<List<T>> PageAsync<T>(
        IQueryable<T> query,
        string? sorting,
        string defaultSorting,
        int skipCount,
        int maxResultCount,
        CancellationToken cancellationToken) =>
        Sortings.Apply(query, sorting.IsNullOrWhiteSpace() ? defaultSorting : sorting!)
            .PageBy(skipCount, maxResultCount)
            .ToListAsync(GetCancellationToken(cancellationToken));
}
