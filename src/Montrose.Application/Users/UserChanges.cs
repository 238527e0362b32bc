using Microsoft.AspNetCore.Identity;
using Montrose.Clients;
using Montrose.People;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace Montrose.Users;

/// <summary>Changes a person's account together with what the person is: the agent, or the member of a client's team.</summary>
public class UserChanges(
    UserRules rules,
    IdentityUserManager manager,
    IRepository<IdentityUser, Guid> users,
    IRepository<Agent, Guid> agents,
    IRepository<ClientMember, Guid> members) : ITransientDependency
{
    /// <summary>First of all that is written: of two who change the same person the later one is told here. Without a stamp the last one wins.</summary>
    /// <exception cref="Volo.Abp.Data.AbpDbConcurrencyException">The stamp is not the newest.</exception>
    public async Task ClaimAsync(IdentityUser user, string? stamp)
    {
        if (string.IsNullOrEmpty(stamp)) return;
        user.ConcurrencyStamp = stamp;
        await users.UpdateAsync(user, autoSave: true);
    }

    /// <exception cref="Volo.Abp.BusinessException">Montrose:User.UserNameTaken, .NameHasControlCharacters</exception>
    public async Task SetProfileAsync(IdentityUser user, string name, string userName, string? phone)
    {
        user.Name = PersonNames.Clean(name);
        user.Surname = null; // one field for the whole name, as the invitation asks for it
        if (!string.Equals(user.UserName, userName.Trim(), StringComparison.Ordinal))
        {
            await EnsureFreeAsync(user, userName.Trim());
            (await manager.SetUserNameAsync(user, userName.Trim())).CheckErrors();
        }
        if (!string.Equals(user.PhoneNumber ?? "", phone?.Trim() ?? "", StringComparison.Ordinal)) user.SetPhoneNumber(string.IsNullOrWhiteSpace(phone) ? null : phone.Trim(), confirmed: false);
        (await manager.UpdateAsync(user)).CheckErrors();
        if (await agents.FindAsync(user.Id) is { } agent)
        {
            agent.FollowAccount(user.Name!, user.Email);
            await agents.UpdateAsync(agent);
        }
        if (await members.FindAsync(user.Id) is { } member)
        {
            member.FollowAccount(user.Name!, user.Email);
            await members.UpdateAsync(member);
        }
    }

    /// <inheritdoc cref="UserRules.ChangedRolesAsync"/>
    public async Task SetRolesAsync(UserRow row, IdentityUser user, IEnumerable<string> wanted)
    {
        var roles = await rules.ChangedRolesAsync(row, wanted);
        if (roles.ToHashSet(StringComparer.OrdinalIgnoreCase).SetEquals(row.Roles)) return;
        (await manager.SetRolesAsync(user, roles)).CheckErrors();
    }

    public async Task ActivateAsync(UserRow row)
    {
        if (row.IsActive) return;
        await SetActiveAsync(row.Id, isActive: true);
    }

    public async Task DeactivateAsync(UserRow row)
    {
        await rules.EnsureMayLeaveAsync(row);
        if (!row.IsActive) return;
        await SetActiveAsync(row.Id, isActive: false);
    }

    public async Task DeleteAsync(UserRow row)
    {
        await rules.EnsureMayLeaveAsync(row);
        await agents.DeleteAsync(a => a.Id == row.Id);
        await members.DeleteAsync(m => m.Id == row.Id);
        (await manager.DeleteAsync(await manager.GetByIdAsync(row.Id))).CheckErrors();
    }

    /// <summary>People sign in with either, so that nobody's name is another's address.</summary>
    private async Task EnsureFreeAsync(IdentityUser user, string userName)
    {
        var known = await manager.FindByNameAsync(userName) ?? await manager.FindByEmailAsync(userName);
        if (known is not null && known.Id != user.Id) throw UserErrors.UserNameTaken(userName);
    }

    /// <summary>The new stamp ends every session, on this node and on others.</summary>
    public async Task SetActiveAsync(Guid id, bool isActive)
    {
        var user = await manager.GetByIdAsync(id);
        user.SetIsActive(isActive);
        (await manager.UpdateSecurityStampAsync(user)).CheckErrors();
        await users.UpdateAsync(user, autoSave: true);
        if (await agents.FindAsync(id) is not { } agent) return;
        if (isActive) agent.Activate();
        else agent.Deactivate();
        await agents.UpdateAsync(agent);
    }
}
