using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity.Settings;
using Volo.Abp.Settings;

namespace Volo.Abp.Identity;

/// <content>Membership in organization units.</content>
public partial class IdentityUserManager
{
    public virtual async Task<bool> IsInOrganizationUnitAsync(Guid userId, Guid ouId)
    {
        var user = await UserRepository.GetAsync(userId, cancellationToken: CancellationToken);
        return user.IsInOrganizationUnit(ouId);
    }

    public virtual async Task<bool> IsInOrganizationUnitAsync(IdentityUser user, OrganizationUnit ou)
    {
        await LoadOrganizationUnitsAsync(user);
        return user.IsInOrganizationUnit(ou.Id);
    }

    public virtual async Task AddToOrganizationUnitAsync(Guid userId, Guid ouId) => await AddToOrganizationUnitAsync(
        await UserRepository.GetAsync(userId, cancellationToken: CancellationToken),
        await OrganizationUnitRepository.GetAsync(ouId, cancellationToken: CancellationToken));

    /// <exception cref="BusinessException">Volo.Abp.Identity:010002</exception>
    public virtual async Task AddToOrganizationUnitAsync(IdentityUser user, OrganizationUnit ou)
    {
        await LoadOrganizationUnitsAsync(user);
        if (user.IsInOrganizationUnit(ou.Id))
        {
            return;
        }

        await CheckMembershipCountAsync(user.OrganizationUnits.Count + 1);
        user.AddOrganizationUnit(ou.Id);
        await UserRepository.UpdateAsync(user, cancellationToken: CancellationToken);
    }

    public virtual async Task RemoveFromOrganizationUnitAsync(Guid userId, Guid ouId)
    {
        var user = await UserRepository.GetAsync(userId, cancellationToken: CancellationToken);
        user.RemoveOrganizationUnit(ouId);
        await UserRepository.UpdateAsync(user, cancellationToken: CancellationToken);
    }

    public virtual async Task RemoveFromOrganizationUnitAsync(IdentityUser user, OrganizationUnit ou)
    {
        await LoadOrganizationUnitsAsync(user);
        user.RemoveOrganizationUnit(ou.Id);
        await UserRepository.UpdateAsync(user, cancellationToken: CancellationToken);
    }

    public virtual async Task SetOrganizationUnitsAsync(Guid userId, params Guid[] organizationUnitIds) =>
        await SetOrganizationUnitsAsync(
            await UserRepository.GetAsync(userId, cancellationToken: CancellationToken),
            organizationUnitIds);

    /// <summary>Afterwards the user belongs to exactly these.</summary>
    public virtual async Task SetOrganizationUnitsAsync(IdentityUser user, params Guid[] organizationUnitIds)
    {
        await CheckMembershipCountAsync(organizationUnitIds.Length);
        await LoadOrganizationUnitsAsync(user);

        var current = user.OrganizationUnits.Select(o => o.OrganizationUnitId).ToList();
        foreach (var id in current.Except(organizationUnitIds))
        {
            user.RemoveOrganizationUnit(id);
        }

        foreach (var id in organizationUnitIds.Except(current))
        {
            // Reading it first refuses the unit of another tenant.
            var unit = await OrganizationUnitRepository.GetAsync(id, includeDetails: false, cancellationToken: CancellationToken);
            user.AddOrganizationUnit(unit.Id);
        }

        await UserRepository.UpdateAsync(user, cancellationToken: CancellationToken);
    }

    public virtual async Task<List<OrganizationUnit>> GetOrganizationUnitsAsync(IdentityUser user, bool includeDetails = false)
    {
        await LoadOrganizationUnitsAsync(user);
        return await OrganizationUnitRepository.GetListAsync(
            user.OrganizationUnits.Select(o => o.OrganizationUnitId),
            includeDetails,
            CancellationToken);
    }

    public virtual Task<List<IdentityUser>> GetUsersInOrganizationUnitAsync(OrganizationUnit organizationUnit, bool includeChildren = false) =>
        includeChildren
            ? UserRepository.GetUsersInOrganizationUnitWithChildrenAsync(organizationUnit.Code, CancellationToken)
            : UserRepository.GetUsersInOrganizationUnitAsync(organizationUnit.Id, CancellationToken);

    private Task LoadOrganizationUnitsAsync(IdentityUser user) =>
        UserRepository.EnsureCollectionLoadedAsync(user, u => u.OrganizationUnits, CancellationToken);

    private async Task CheckMembershipCountAsync(int count)
    {
        var max = await SettingProvider.GetAsync<int>(IdentitySettingNames.OrganizationUnit.MaxUserMembershipCount);
        if (count > max)
        {
            throw new BusinessException(IdentityErrorCodes.MaxAllowedOuMembership).WithData("MaxUserMembershipCount", max);
        }
    }
}
