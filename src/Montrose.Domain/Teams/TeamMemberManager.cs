using Microsoft.AspNetCore.Identity;
using Montrose.Clients;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Services;
using Volo.Abp.Identity;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace Montrose.Teams;

/// <summary>Gives members their role, hands the ownership over and lets members go; account and membership change together.</summary>
public class TeamMemberManager(
    IRepository<ClientMember, Guid> members,
    IRepository<TeamRole, Guid> teamRoles,
    IdentityUserManager users) : DomainService
{
    /// <param name="member">Not the owner.</param>
    /// <param name="role">Null for all that the owner may do.</param>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Team.OwnerStays</exception>
    public async Task GiveRoleAsync(ClientMember member, TeamRole? role)
    {
        if (member.TeamRoleId == role?.Id) return;
        member.GiveRole(role?.Id);
        // First, so that a conflict is one of the member and not of the account.
        await members.UpdateAsync(member, autoSave: true);
        await SetRoleAsync(await users.GetByIdAsync(member.Id), member.ClientId, RoleNameOf(role));
    }

    /// <exception cref="Volo.Abp.BusinessException">Montrose:Team.AlreadyTheOwner, .MemberInactive</exception>
    public async Task MakeOwnerAsync(ClientMember member)
    {
        if (member.IsOwner) throw TeamErrors.AlreadyTheOwner();
        var user = await users.GetByIdAsync(member.Id);
        if (!user.IsActive) throw TeamErrors.MemberInactive();
        // First who steps down: the index lets a client have one owner at a time.
        if (await members.FindAsync(m => m.ClientId == member.ClientId && m.IsOwner) is { } before)
        {
            before.StepDown();
            await members.UpdateAsync(before, autoSave: true);
        }
        member.BecomeOwner();
        await members.UpdateAsync(member, autoSave: true);
        await SetRoleAsync(user, member.ClientId, MontroseRoles.Client);
    }

    /// <summary>The account goes with the membership: its sessions and keys end, and the address can be invited again.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Team.OwnerStays</exception>
    public async Task RemoveAsync(ClientMember member)
    {
        if (member.IsOwner) throw TeamErrors.OwnerStays();
        await members.DeleteAsync(member, autoSave: true);
        if (await users.FindByIdAsync(member.Id.ToString()) is not { } user) return;
        user.SetIsActive(false);
        (await users.UpdateSecurityStampAsync(user)).CheckErrors();
        (await users.DeleteAsync(user)).CheckErrors();
    }

    /// <summary>The stored name of a member's role.</summary>
    public static string RoleNameOf(TeamRole? role) => role?.RoleName ?? MontroseRoles.Client;

    /// <exception cref="Volo.Abp.Domain.Entities.EntityNotFoundException">It is no role of that client.</exception>
    public async Task<TeamRole?> FindRoleAsync(Guid clientId, Guid? teamRoleId) =>
        teamRoleId is { } id ? await teamRoles.GetAsync(r => r.Id == id && r.ClientId == clientId) : null;

    /// <summary>Roles that the agency gave besides stay.</summary>
    private async Task SetRoleAsync(IdentityUser user, Guid clientId, string roleName)
    {
        var prefix = TeamRole.PrefixOf(clientId);
        var before = (await users.GetRolesAsync(user)).Where(r => r == MontroseRoles.Client || r.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)).ToList();
        (await users.RemoveFromRolesAsync(user, before.Where(r => r != roleName))).CheckErrors();
        if (!before.Contains(roleName)) (await users.AddToRoleAsync(user, roleName)).CheckErrors();
    }
}
