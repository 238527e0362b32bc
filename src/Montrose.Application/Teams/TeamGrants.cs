using Montrose.Permissions;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.PermissionManagement;

namespace Montrose.Teams;

/// <summary>What is granted to the roles of a team, and whether the signed-in person may hand it out.</summary>
public class TeamGrants(
    PermissionChoices choices,
    TeamPermissionValueProvider team,
    TeamStandingReader standings,
    IPermissionGrantRepository grants,
    IPermissionManager permissions) : ITransientDependency
{
    private const string RoleProvider = RolePermissionValueProvider.ProviderName;

    /// <summary>What both the team's owner and the signed-in person hold.</summary>
    public async Task<List<PermissionChoiceDto>> GrantableAsync(Guid clientId)
    {
        if (await standings.ReadOwnerAsync(clientId) is not { } owner) return [];
        var held = await choices.HeldAsync(p => p.Providers.Count == 0 || p.Providers.Contains(RoleProvider));
        var both = new List<PermissionChoiceDto>(held.Count);
        foreach (var choice in held)
            if (await team.HoldsAsync(owner, choice.Name)) both.Add(choice);
        return both;
    }

    /// <summary>Names of what a role holds, whether or not the owner holds it now.</summary>
    public async Task<List<string>> OfAsync(string roleName) => (await grants.GetListAsync(RoleProvider, roleName)).ConvertAll(g => g.Name);

    /// <summary>What a role holds and the owner holds too.</summary>
    public async Task<List<string>> InForceAsync(Guid clientId, string roleName)
    {
        var inForce = new List<string>();
        if (await standings.ReadOwnerAsync(clientId) is { } owner)
            foreach (var name in await OfAsync(roleName))
                if (await team.HoldsAsync(owner, name)) inForce.Add(name);
        return inForce;
    }

    /// <summary>The role holds exactly these from now on, and the page that everybody of the team lands on.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Team.NotYoursToGive</exception>
    public async Task SetAsync(TeamRole role, IEnumerable<string> wanted)
    {
        var grantable = await GrantableAsync(role.ClientId);
        var names = PermissionChoices.WithParents(wanted, grantable, out var other) ?? throw TeamErrors.NotYoursToGive(other);
        if (grantable.Exists(c => c.Name == MontrosePermissions.Overview.Client)) names.Add(MontrosePermissions.Overview.Client);
        var before = await OfAsync(role.RoleName);
        foreach (var name in before.Except(names, StringComparer.Ordinal)) await permissions.SetAsync(name, RoleProvider, role.RoleName, isGranted: false);
        foreach (var name in names.Except(before, StringComparer.Ordinal)) await permissions.SetAsync(name, RoleProvider, role.RoleName, isGranted: true);
    }

    public Task ClearAsync(TeamRole role) => permissions.DeleteAsync(RoleProvider, role.RoleName);

    /// <summary>Nobody hands out a role that can do what they can't do themselves.</summary>
    /// <param name="clientId">The team's client.</param>
    /// <param name="role">Null for all that the owner may do.</param>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Team.NotYoursToGive</exception>
    public async Task EnsureMayHandOutAsync(Guid clientId, TeamRole? role)
    {
        var held = (await choices.HeldAsync(static _ => true)).Select(c => c.Name).ToHashSet(StringComparer.Ordinal);
        if ((await InForceAsync(clientId, TeamMemberManager.RoleNameOf(role))).Find(name => !held.Contains(name)) is { } above) throw TeamErrors.NotYoursToGive(above);
    }
}
