using Montrose.Clients;
using Montrose.People;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities.Events;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EventBus;
using Volo.Abp.Identity;

namespace Montrose.Accounts;

/// <summary>Agents, people of clients' teams and a client's contact carry a name and an address of the account: they follow its changes, whoever made them.</summary>
public class CopiesOfAccounts(
    IRepository<Agent, Guid> agents,
    IRepository<ClientMember, Guid> members,
    IRepository<Client, Guid> clients,
    IClientScope scope) : ILocalEventHandler<EntityUpdatedEventData<IdentityUser>>, ITransientDependency
{
    public async Task HandleEventAsync(EntityUpdatedEventData<IdentityUser> eventData)
    {
        var user = eventData.Entity;
        var name = string.IsNullOrWhiteSpace(user.Name) ? user.UserName : user.Name;
        if (name.Length > ClientConsts.MaxContactNameLength) name = name[..ClientConsts.MaxContactNameLength];
        using var _ = scope.Use(ClientScopeSnapshot.All);
        if (await agents.FindAsync(a => a.Id == user.Id && (a.Name != name || a.Email != user.Email)) is { } agent)
        {
            agent.FollowAccount(name, user.Email);
            await agents.UpdateAsync(agent);
        }
        if (await members.FindAsync(m => m.Id == user.Id && (m.Name != name || m.Email != user.Email)) is { } member)
        {
            await FollowAsContactAsync(member, name, user.Email);
            member.FollowAccount(name, user.Email);
            await members.UpdateAsync(member);
        }
    }

    private async Task FollowAsContactAsync(ClientMember member, string name, string email)
    {
        var client = await clients.FindAsync(member.ClientId);
        if (client is null || !string.Equals(client.ContactEmail, member.Email, StringComparison.OrdinalIgnoreCase)) return;
        client.FollowContact(name, email);
        await clients.UpdateAsync(client);
    }
}
