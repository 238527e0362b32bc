using Montrose.Clients;
using Montrose.People;
using Montrose.Roles;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;
using Volo.Abp.Linq;
using Volo.Abp.Users;

namespace Montrose.Users;

/// <summary>What may happen to a person: nobody is locked out of their own agency and no work is left without anybody.</summary>
public class UserRules(
    IUserDirectory directory,
    GrantAuthority authority,
    IRepository<ClientService> services,
    IRepository<ClientMember, Guid> members,
    IRepository<IdentityUser, Guid> users,
    IRepository<IdentityRole, Guid> roles,
    IClientScope scope,
    ICurrentUser current,
    IAsyncQueryableExecuter executer) : ITransientDependency
{
    /// <exception cref="EntityNotFoundException">There is no such person, or the caller's scope hides it.</exception>
    public async Task<UserRow> GetAsync(Guid id) => await directory.FindAsync(id) ?? throw new EntityNotFoundException(typeof(IdentityUser), id);

    public async Task<int> CountAssignedClientsAsync(Guid agentId)
    {
        using var everyClient = scope.Use(ClientScopeSnapshot.All); // also those that the caller does not see need somebody
        return await executer.CountAsync((await services.GetQueryableAsync()).Where(s => s.AgentId == agentId).Select(s => s.ClientId).Distinct());
    }

    public async Task<int> CountTeammatesAsync(UserRow user)
    {
        if (user.ClientId is not { } client) return 0;
        using var _ = scope.Use(ClientScopeSnapshot.ForClient(client));
        return await executer.CountAsync((await members.GetQueryableAsync()).Where(m => m.ClientId == client && m.Id != user.Id));
    }

    /// <summary>What stands against the person's leaving.</summary>
    public async Task<UserBlock> BlockOfAsync(UserRow user)
    {
        if (user.Id == current.Id) return UserBlock.Yourself;
        if (await IsLastAdminAsync(user)) return UserBlock.LastAdmin;
        if (user.Department is not null && await CountAssignedClientsAsync(user.Id) > 0) return UserBlock.AgentInCharge;
        return await IsLastOwnerAsync(user) ? UserBlock.LastOwner : UserBlock.None;
    }

    /// <exception cref="Volo.Abp.BusinessException">Montrose:User.NotYourself, .LastAdmin, .AgentInCharge, .LastOwner, Role.AboveYours</exception>
    public async Task EnsureMayLeaveAsync(UserRow user)
    {
        switch (await BlockOfAsync(user))
        {
            case UserBlock.Yourself: throw UserErrors.NotYourself();
            case UserBlock.LastAdmin: throw UserErrors.LastAdmin();
            case UserBlock.AgentInCharge: throw UserErrors.AgentInCharge(await CountAssignedClientsAsync(user.Id));
            case UserBlock.LastOwner: throw UserErrors.LastOwner(user.CompanyName);
        }
        await authority.EnsureMayGiveAsync(user.Roles.FindAll(r => !RoleConsts.IsTeamRole(r)));
    }

    /// <summary>Checks that the person may get and lose these roles; those of a client's team are not this list's.</summary>
    /// <returns>All roles that the person has afterwards.</returns>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:User.RoleIsOfKind, .RoleNotForClients, .RoleUnknown, .LastAdmin, Role.AboveYours</exception>
    public async Task<List<string>> ChangedRolesAsync(UserRow user, IEnumerable<string> wanted)
    {
        var names = wanted.Where(n => !string.IsNullOrWhiteSpace(n)).Select(n => n.Trim()).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var known = await KnownAsync(names);
        var team = user.Roles.Where(RoleConsts.IsTeamRole).ToList();
        var added = known.Except(user.Roles, StringComparer.OrdinalIgnoreCase).ToList();
        var removed = user.Roles.Except(known, StringComparer.OrdinalIgnoreCase).Except(team, StringComparer.OrdinalIgnoreCase).ToList();
        if (added.Concat(removed).FirstOrDefault(r => r is MontroseRoles.Agent or MontroseRoles.Client) is { } ofKind) throw UserErrors.RoleIsOfKind(ofKind);
        if (user.Kind == UserKind.Client && added.Contains(MontroseRoles.Admin)) throw UserErrors.RoleNotForClients(MontroseRoles.Admin);
        if (removed.Contains(MontroseRoles.Admin) && await IsLastAdminAsync(user)) throw UserErrors.LastAdmin();
        await authority.EnsureMayGiveAsync([.. added, .. removed]);
        return [.. known, .. team];
    }

    private async Task<List<string>> KnownAsync(List<string> names)
    {
        var normalized = names.ConvertAll(n => n.ToUpperInvariant());
        var known = await executer.ToListAsync((await roles.GetQueryableAsync()).Where(r => normalized.Contains(r.NormalizedName)).Select(r => r.Name));
        if (names.FirstOrDefault(n => RoleConsts.IsTeamRole(n) || !known.Contains(n, StringComparer.OrdinalIgnoreCase)) is { } unknown) throw UserErrors.RoleUnknown(unknown);
        return known;
    }

    private async Task<bool> IsLastAdminAsync(UserRow user) =>
        user.IsActive && user.Roles.Contains(MontroseRoles.Admin) && !await directory.IsHeldByAnotherAsync(MontroseRoles.Admin, user.Id);

    /// <summary>A team with other people needs an owner who can sign in.</summary>
    private async Task<bool> IsLastOwnerAsync(UserRow user)
    {
        if (user.ClientId is not { } client || !user.IsOwner) return false;
        using var _ = scope.Use(ClientScopeSnapshot.ForClient(client));
        var active = (await users.GetQueryableAsync()).Where(u => u.IsActive);
        var others = (await members.GetQueryableAsync()).Where(m => m.ClientId == client && m.Id != user.Id);
        return await executer.AnyAsync(others) && !await executer.AnyAsync(others.Where(m => m.IsOwner && active.Any(u => u.Id == m.Id)));
    }
}
