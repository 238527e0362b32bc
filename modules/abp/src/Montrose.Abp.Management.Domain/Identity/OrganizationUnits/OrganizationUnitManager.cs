using Microsoft.Extensions.Localization;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Services;
using Volo.Abp.Identity.Localization;
using Volo.Abp.Threading;

namespace Volo.Abp.Identity;

/// <summary>Keeps the tree of organization units: codes, moves, unique names among siblings.</summary>
public class OrganizationUnitManager : DomainService
{
    public OrganizationUnitManager(
        IOrganizationUnitRepository organizationUnitRepository,
        IStringLocalizer<IdentityResource> localizer,
        IIdentityRoleRepository identityRoleRepository,
        ICancellationTokenProvider cancellationTokenProvider)
    {
        OrganizationUnitRepository = organizationUnitRepository;
        Localizer = localizer;
        IdentityRoleRepository = identityRoleRepository;
        CancellationTokenProvider = cancellationTokenProvider;
    }

    protected IOrganizationUnitRepository OrganizationUnitRepository { get; }

    protected IStringLocalizer<IdentityResource> Localizer { get; }

    protected IIdentityRoleRepository IdentityRoleRepository { get; }

    protected ICancellationTokenProvider CancellationTokenProvider { get; }

    private CancellationToken CancellationToken => CancellationTokenProvider.Token;

    /// <summary>Adds the unit as the last child of its parent. Written at once: the next sibling's code follows from it.</summary>
    public virtual async Task CreateAsync(OrganizationUnit organizationUnit)
    {
        organizationUnit.Code = await GetNextChildCodeAsync(organizationUnit.ParentId);
        await ValidateOrganizationUnitAsync(organizationUnit);
        await OrganizationUnitRepository.InsertAsync(organizationUnit, autoSave: true, CancellationToken);
    }

    public virtual async Task UpdateAsync(OrganizationUnit organizationUnit)
    {
        await ValidateOrganizationUnitAsync(organizationUnit);
        await OrganizationUnitRepository.UpdateAsync(organizationUnit, cancellationToken: CancellationToken);
    }

    public virtual async Task<string> GetNextChildCodeAsync(Guid? parentId)
    {
        var last = await GetLastChildOrNullAsync(parentId);
        if (last is not null)
        {
            return OrganizationUnit.CalculateNextCode(last.Code);
        }

        var parentCode = parentId is null ? null : await GetCodeOrDefaultAsync(parentId.Value);
        return OrganizationUnit.AppendCode(parentCode, OrganizationUnit.CreateCode(1)!);
    }

    public virtual async Task<OrganizationUnit?> GetLastChildOrNullAsync(Guid? parentId)
    {
        var children = await OrganizationUnitRepository.GetChildrenAsync(parentId, cancellationToken: CancellationToken);
        return children.MaxBy(c => c.Code, StringComparer.Ordinal);
    }

    /// <summary>Deletes the unit and everything below it; members and roles only lose their place there.</summary>
    public virtual async Task DeleteAsync(Guid id)
    {
        var children = await FindChildrenAsync(id, recursive: true);
        foreach (var child in children.OrderByDescending(c => c.Code.Length))
        {
            await EmptyAndDeleteAsync(child);
        }

        await EmptyAndDeleteAsync(await OrganizationUnitRepository.GetAsync(id, cancellationToken: CancellationToken));
    }

    /// <summary>Hangs a branch below another parent and gives all of it new codes.</summary>
    public virtual async Task MoveAsync(Guid id, Guid? parentId)
    {
        var unit = await OrganizationUnitRepository.GetAsync(id, cancellationToken: CancellationToken);
        if (unit.ParentId == parentId)
        {
            return;
        }

        var branch = await FindChildrenAsync(id, recursive: true);
        if (parentId == id || branch.Exists(c => c.Id == parentId))
        {
            throw new ArgumentException("An organization unit can not move below itself.", nameof(parentId));
        }

        var oldCode = unit.Code;
        var oldParent = unit.ParentId;
        unit.Code = await GetNextChildCodeAsync(parentId);
        unit.ParentId = parentId;
        try
        {
            await ValidateOrganizationUnitAsync(unit);
        }
        catch
        {
            // The caller may keep the tracked entity after a refusal; it must not be saved half moved.
            (unit.Code, unit.ParentId) = (oldCode, oldParent);
            throw;
        }

        foreach (var child in branch)
        {
            child.Code = OrganizationUnit.AppendCode(unit.Code, OrganizationUnit.GetRelativeCode(child.Code, oldCode)!);
            await OrganizationUnitRepository.UpdateAsync(child, cancellationToken: CancellationToken);
        }

        await OrganizationUnitRepository.UpdateAsync(unit, autoSave: true, CancellationToken);
    }

    public virtual async Task<string> GetCodeOrDefaultAsync(Guid id) =>
        (await OrganizationUnitRepository.GetAsync(id, includeDetails: false, cancellationToken: CancellationToken)).Code;

    /// <exception cref="BusinessException">Volo.Abp.Identity:010004: a sibling has the same name</exception>
    protected virtual async Task ValidateOrganizationUnitAsync(OrganizationUnit organizationUnit)
    {
        var siblings = await OrganizationUnitRepository.GetChildrenAsync(organizationUnit.ParentId, cancellationToken: CancellationToken);
        if (siblings.Exists(s =>
            s.Id != organizationUnit.Id && string.Equals(s.DisplayName, organizationUnit.DisplayName, StringComparison.Ordinal)))
        {
            throw new BusinessException(IdentityErrorCodes.DuplicateOrganizationUnitDisplayName)
                .WithData("0", organizationUnit.DisplayName);
        }
    }

    public async Task<List<OrganizationUnit>> FindChildrenAsync(Guid? parentId, bool recursive = false)
    {
        if (!recursive)
        {
            return await OrganizationUnitRepository.GetChildrenAsync(parentId, includeDetails: true, cancellationToken: CancellationToken);
        }

        if (parentId is null)
        {
            return await OrganizationUnitRepository.GetListAsync(includeDetails: true, cancellationToken: CancellationToken);
        }

        var code = await GetCodeOrDefaultAsync(parentId.Value);
        return await OrganizationUnitRepository.GetAllChildrenWithParentCodeAsync(
            code,
            parentId,
            includeDetails: true,
            cancellationToken: CancellationToken);
    }

    public virtual Task<bool> IsInOrganizationUnitAsync(IdentityUser user, OrganizationUnit ou) =>
        Task.FromResult(user.IsInOrganizationUnit(ou.Id));

    public virtual async Task AddRoleToOrganizationUnitAsync(Guid roleId, Guid ouId) => await AddRoleToOrganizationUnitAsync(
        await IdentityRoleRepository.GetAsync(roleId, cancellationToken: CancellationToken),
        await OrganizationUnitRepository.GetAsync(ouId, cancellationToken: CancellationToken));

    public virtual async Task AddRoleToOrganizationUnitAsync(IdentityRole role, OrganizationUnit ou)
    {
        await OrganizationUnitRepository.EnsureCollectionLoadedAsync(ou, o => o.Roles, CancellationToken);
        if (!ou.IsInRole(role.Id))
        {
            ou.AddRole(role.Id);
            await OrganizationUnitRepository.UpdateAsync(ou, cancellationToken: CancellationToken);
        }
    }

    public virtual async Task RemoveRoleFromOrganizationUnitAsync(Guid roleId, Guid ouId) => await RemoveRoleFromOrganizationUnitAsync(
        await IdentityRoleRepository.GetAsync(roleId, cancellationToken: CancellationToken),
        await OrganizationUnitRepository.GetAsync(ouId, cancellationToken: CancellationToken));

    public virtual async Task RemoveRoleFromOrganizationUnitAsync(IdentityRole role, OrganizationUnit organizationUnit)
    {
        await OrganizationUnitRepository.EnsureCollectionLoadedAsync(organizationUnit, o => o.Roles, CancellationToken);
        if (organizationUnit.IsInRole(role.Id))
        {
            organizationUnit.RemoveRole(role.Id);
            await OrganizationUnitRepository.UpdateAsync(organizationUnit, cancellationToken: CancellationToken);
        }
    }

    private async Task EmptyAndDeleteAsync(OrganizationUnit unit)
    {
        await OrganizationUnitRepository.RemoveAllMembersAsync(unit, CancellationToken);
        await OrganizationUnitRepository.RemoveAllRolesAsync(unit, CancellationToken);
        await OrganizationUnitRepository.DeleteAsync(unit, cancellationToken: CancellationToken);
    }
}
