using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.Identity.EntityFrameworkCore;

/// <inheritdoc cref="IOrganizationUnitRepository"/>
public partial class EfCoreOrganizationUnitRepository
    : EfCoreRepository<IIdentityDbContext, OrganizationUnit, Guid>, IOrganizationUnitRepository
{
    public EfCoreOrganizationUnitRepository(IDbContextProvider<IIdentityDbContext> dbContextProvider)
        : base(dbContextProvider)
    {
    }

    public virtual async Task<List<OrganizationUnit>> GetChildrenAsync(
        Guid? parentId,
        bool includeDetails = false,
        CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync())
            .IncludeDetails(includeDetails)
            .Where(o => o.ParentId == parentId)
            .ToListAsync(GetCancellationToken(cancellationToken));

    public virtual async Task<List<OrganizationUnit>> GetAllChildrenWithParentCodeAsync(
        string code,
        Guid? parentId,
        bool includeDetails = false,
        CancellationToken cancellationToken = default)
    {
        var below = code + ".";
        return await (await GetDbSetAsync())
            .IncludeDetails(includeDetails)
            .Where(o => o.Code.StartsWith(below) && o.Id != parentId)
            .ToListAsync(GetCancellationToken(cancellationToken));
    }

    public virtual async Task<List<OrganizationUnit>> GetListAsync(
        string? sorting = null,
        int maxResultCount = int.MaxValue,
        int skipCount = 0,
        bool includeDetails = true,
        CancellationToken cancellationToken = default) =>
        await Sortings.Apply(
                (await GetDbSetAsync()).IncludeDetails(includeDetails),
                sorting.IsNullOrWhiteSpace() ? nameof(OrganizationUnit.Code) : sorting!)
            .PageBy(skipCount, maxResultCount)
            .ToListAsync(GetCancellationToken(cancellationToken));

    public virtual async Task<List<OrganizationUnit>> GetListAsync(
        IEnumerable<Guid> ids,
        bool includeDetails = false,
        CancellationToken cancellationToken = default)
    {
        var wanted = ids.ToList();
        return await (await GetDbSetAsync())
            .IncludeDetails(includeDetails)
            .Where(o => wanted.Contains(o.Id))
            .ToListAsync(GetCancellationToken(cancellationToken));
    }

    public virtual async Task<List<OrganizationUnit>> GetListByRoleIdAsync(
        Guid roleId,
        bool includeDetails = false,
        CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync())
            .IncludeDetails(includeDetails)
            .Where(o => o.Roles.Any(r => r.RoleId == roleId))
            .ToListAsync(GetCancellationToken(cancellationToken));

    public virtual async Task<List<OrganizationUnit>> GetListByDisplayNamesAsync(
        string[] displayNames,
        bool includeDetails = false,
        CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync())
            .IncludeDetails(includeDetails)
            .Where(o => displayNames.Contains(o.DisplayName))
            .ToListAsync(GetCancellationToken(cancellationToken));

    public virtual async Task<OrganizationUnit> GetAsync(
        string displayName,
        bool includeDetails = true,
        CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync())
            .IncludeDetails(includeDetails)
            .OrderBy(o => o.Code)
            .FirstOrDefaultAsync(o => o.DisplayName == displayName, GetCancellationToken(cancellationToken))
        ?? throw new EntityNotFoundException(typeof(OrganizationUnit), displayName);

    public virtual async Task RemoveAllRolesAsync(OrganizationUnit organizationUnit, CancellationToken cancellationToken = default)
    {
        await EnsureCollectionLoadedAsync(organizationUnit, o => o.Roles, cancellationToken);
        organizationUnit.Roles.Clear();
    }

    public virtual async Task RemoveAllMembersAsync(OrganizationUnit organizationUnit, CancellationToken cancellationToken = default)
    {
        var context = await GetDbContextAsync();
        var members = await context.Set<IdentityUserOrganizationUnit>()
            .AsTracking()
            .Where(o => o.OrganizationUnitId == organizationUnit.Id)
            .ToListAsync(GetCancellationToken(cancellationToken));
        context.Set<IdentityUserOrganizationUnit>().RemoveRange(members);
    }

    [Obsolete("Use WithDetailsAsync.")]
    public override IQueryable<OrganizationUnit> WithDetails() => GetQueryable().IncludeDetails();

    public override async Task<IQueryable<OrganizationUnit>> WithDetailsAsync() => (await GetQueryableAsync()).IncludeDetails();
}
