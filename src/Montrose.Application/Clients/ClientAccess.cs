using Microsoft.AspNetCore.Identity;
using Montrose.ApiKeys;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;
using Volo.Abp.Linq;
using Volo.Abp.Uow;

namespace Montrose.Clients;

/// <summary>People of an archived client keep their accounts, and can use neither them nor their API keys until it is restored.</summary>
public class ClientAccess(
    IRepository<ClientMember, Guid> members,
    IRepository<Client, Guid> clients,
    IdentityUserManager users,
    ApiKeyDirectory keys,
    IClientScope scope,
    IUnitOfWorkManager units,
    IAsyncQueryableExecuter executer) : ITransientDependency
{
    /// <summary>True for somebody of an archived client. One statement.</summary>
    public async Task<bool> IsClosedAsync(Guid userId)
    {
        using var everything = scope.Use(ClientScopeSnapshot.All);
        using var unit = units.Begin();
        var archived = (await clients.GetQueryableAsync()).Where(c => c.ArchivedAt != null);
        var isClosed = await executer.AnyAsync((await members.GetQueryableAsync()).Where(m => m.Id == userId && archived.Any(c => c.Id == m.ClientId)));
        await unit.CompleteAsync();
        return isClosed;
    }

    /// <summary>Ends the sessions of the clients' people.</summary>
    public async Task CloseAsync(IReadOnlyCollection<Guid> clientIds)
    {
        foreach (var id in await PeopleAsync(clientIds)) (await users.UpdateSecurityStampAsync(await users.GetByIdAsync(id))).CheckErrors();
    }

    /// <summary>Their keys work again with the next request.</summary>
    public async Task ReopenAsync(IReadOnlyCollection<Guid> clientIds)
    {
        var people = await PeopleAsync(clientIds);
        units.Current!.OnCompleted(() =>
        {
            people.ForEach(keys.Forget);
            return Task.CompletedTask;
        });
    }

    private async Task<List<Guid>> PeopleAsync(IReadOnlyCollection<Guid> clientIds) =>
        await executer.ToListAsync((await members.GetQueryableAsync()).Where(m => clientIds.Contains(m.ClientId)).Select(m => m.Id));
}
