using System.Security.Claims;
using System.Security.Principal;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Security.Claims;

namespace Montrose.Teams;

/// <summary>
/// What a member of a client's team may do: what the member's roles hold and the team's owner holds too, both at this
/// moment. So nothing that is granted to a member, by whomever and however, reaches beyond the owner, and what the owner
/// loses the members lose with the same request. Claims of the session are not believed here: a role that was taken away
/// is gone though the cookie still names it.
/// </summary>
public class TeamPermissionValueProvider(IPermissionStore permissionStore, TeamStandings standings, TeamStandingReader reader) : PermissionValueProvider(permissionStore)
{
    public const string ProviderName = "T";

    private static readonly Task<PermissionGrantResult> NoOpinion = Task.FromResult(PermissionGrantResult.Undefined);

    public override string Name => ProviderName;

    public override Task<PermissionGrantResult> CheckAsync(PermissionValueCheckContext context)
    {
        if (MemberOf(context.Principal) is not { } userId) return NoOpinion;
        if (!standings.TryGet(userId, out var standing)) return ReadAndCheckAsync(userId, context);
        return standing is { IsOwner: true } || (standing is null && !IsTeamRole(context.Principal!)) ? NoOpinion : CheckAsync(standing, context.Permission.Name);
    }

    public override async Task<MultiplePermissionGrantResult> CheckAsync(PermissionValuesCheckContext context)
    {
        string[] names = [.. context.Permissions.Select(p => p.Name).Distinct(StringComparer.Ordinal)];
        if (MemberOf(context.Principal) is not { } userId) return new MultiplePermissionGrantResult(names);
        var standing = await StandingAsync(userId);
        if (standing is { IsOwner: true } || (standing is null && !IsTeamRole(context.Principal!))) return new MultiplePermissionGrantResult(names);
        var result = new MultiplePermissionGrantResult();
        foreach (var name in names) result.Result[name] = await CheckAsync(standing, name);
        return result;
    }

    /// <summary>True where the holder has the permission, personally or by a role.</summary>
    public async Task<bool> HoldsAsync(GrantHolder holder, string permission)
    {
        foreach (var role in holder.Roles)
            if (await PermissionStore.IsGrantedAsync(permission, RolePermissionValueProvider.ProviderName, role)) return true;
        return await PermissionStore.IsGrantedAsync(permission, UserPermissionValueProvider.ProviderName, holder.UserId.ToString());
    }

    private async Task<PermissionGrantResult> ReadAndCheckAsync(Guid userId, PermissionValueCheckContext context)
    {
        var standing = await StandingAsync(userId);
        return standing is { IsOwner: true } || (standing is null && !IsTeamRole(context.Principal!))
            ? PermissionGrantResult.Undefined
            : await CheckAsync(standing, context.Permission.Name);
    }

    private async Task<PermissionGrantResult> CheckAsync(TeamStanding? standing, string permission) =>
        standing is { Owner: { } owner } && await HoldsAsync(owner, permission) && await HoldsAsync(standing.Member, permission)
            ? PermissionGrantResult.Granted
            : PermissionGrantResult.Prohibited;

    private async Task<TeamStanding?> StandingAsync(Guid userId)
    {
        if (standings.TryGet(userId, out var known)) return known;
        var ticket = standings.StartReading();
        var standing = await reader.ReadAsync(userId);
        standings.Keep(userId, standing, ticket);
        return standing;
    }

    /// <summary>Null for who can't be in a team: the host's people, and the agency's own.</summary>
    private static Guid? MemberOf(ClaimsPrincipal? principal) =>
        principal is null || !principal.HasClaim(static c => c.Type == AbpClaimTypes.TenantId)
        || principal.HasClaim(AbpClaimTypes.Role, MontroseRoles.Admin) || principal.HasClaim(AbpClaimTypes.Role, MontroseRoles.Agent)
            ? null
            : principal.FindUserId();

    /// <summary>True for a session of somebody who was in a team.</summary>
    private static bool IsTeamRole(ClaimsPrincipal principal) =>
        principal.HasClaim(static c => c.Type == AbpClaimTypes.Role && c.Value.StartsWith(TeamConsts.RolePrefix, StringComparison.OrdinalIgnoreCase));
}
