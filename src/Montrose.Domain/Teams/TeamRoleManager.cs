using Microsoft.AspNetCore.Identity;
using Montrose.Clients;
using Montrose.People;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Services;
using Volo.Abp.Identity;
using IdentityRole = Volo.Abp.Identity.IdentityRole;

namespace Montrose.Teams;

/// <summary>Makes, renames and deletes the roles of client teams together with the identity roles behind them.</summary>
public class TeamRoleManager(
    IRepository<TeamRole, Guid> teamRoles,
    IRepository<ClientMember, Guid> members,
    IRepository<TeamInvitation, Guid> teamInvitations,
    IRepository<Invitation, Guid> invitations,
    IdentityRoleManager roles) : DomainService
{
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Team.RoleNameRequired, .RoleNameTaken, .TooManyRoles</exception>
    public async Task<TeamRole> CreateAsync(Guid clientId, string name)
    {
        await EnsureNameIsFreeAsync(clientId, name, exceptId: null);
        if (await teamRoles.CountAsync(r => r.ClientId == clientId) >= TeamConsts.MaxRolesPerTeam) throw TeamErrors.TooManyRoles();
        var id = GuidGenerator.Create();
        var role = new TeamRole(id, CurrentTenant.Id, clientId, name, await FreeRoleNameAsync(clientId, name));
        (await roles.CreateAsync(new IdentityRole(id, role.RoleName, CurrentTenant.Id))).CheckErrors();
        return await teamRoles.InsertAsync(role, autoSave: true);
    }

    /// <exception cref="Volo.Abp.BusinessException">Montrose:Team.RoleNameRequired, .RoleNameTaken</exception>
    public async Task RenameAsync(TeamRole role, string name)
    {
        await EnsureNameIsFreeAsync(role.ClientId, name, role.Id);
        role.Rename(name);
    }

    /// <exception cref="Volo.Abp.BusinessException">Montrose:Team.RoleInUse</exception>
    public async Task DeleteAsync(TeamRole role)
    {
        if (await members.AnyAsync(m => m.TeamRoleId == role.Id) || await IsOfferedAsync(role.Id)) throw TeamErrors.RoleInUse(role.Name);
        await teamRoles.DeleteAsync(role, autoSave: true);
        (await roles.DeleteAsync(await roles.GetByIdAsync(role.Id))).CheckErrors();
    }

    /// <summary>True where somebody who accepts an invitation would get the role.</summary>
    private async Task<bool> IsOfferedAsync(Guid teamRoleId)
    {
        var ids = (await teamInvitations.GetListAsync(i => i.TeamRoleId == teamRoleId)).ConvertAll(i => i.Id);
        return ids.Count > 0 && await invitations.AnyAsync(i => ids.Contains(i.Id) && i.AcceptedAt == null && i.RevokedAt == null);
    }

    private async Task EnsureNameIsFreeAsync(Guid clientId, string name, Guid? exceptId)
    {
        var normalized = TeamRole.Normalize(name ?? "");
        if (await teamRoles.AnyAsync(r => r.ClientId == clientId && r.NormalizedName == normalized && r.Id != exceptId)) throw TeamErrors.RoleNameTaken(name!.Trim());
    }

    /// <summary>Two names may have one slug, such as names in another script.</summary>
    private async Task<string> FreeRoleNameAsync(Guid clientId, string name)
    {
        for (var number = 1; ; number++)
        {
            var roleName = TeamRole.RoleNameOf(clientId, name, number);
            if (await roles.FindByNameAsync(roleName) is null) return roleName;
        }
    }
}
