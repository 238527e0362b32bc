using Montrose.Clients;
using Montrose.Integration;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Linq;

namespace Montrose.ApiKeys;

/// <summary>Tells the modules' meters whose people called how often. Keys of the agency's own people are nobody's usage.</summary>
public class ApiCallMeters(IEnumerable<IApiCallMeter> meters, IRepository<ApiKey, Guid> keys, IRepository<ClientMember, Guid> members, IAsyncQueryableExecuter executer, IClientScope scope) : ITransientDependency
{
    /// <param name="calls">By key.</param>
    public async Task TellAsync(IReadOnlyDictionary<Guid, long> calls)
    {
        if (calls.Count == 0 || !meters.Any()) return;
        using var everyClient = scope.Use(ClientScopeSnapshot.All);
        var ids = calls.Keys.ToList();
        var team = await members.GetQueryableAsync();
        var owners = (await keys.GetQueryableAsync()).Where(k => ids.Contains(k.Id)).Join(team, k => k.UserId, m => m.Id, (k, m) => new { k.Id, m.ClientId });
        // In the order of ids, so that two processes never wait for each other.
        foreach (var client in (await executer.ToListAsync(owners)).GroupBy(o => o.ClientId).OrderBy(g => g.Key))
        {
            var total = client.Sum(o => calls[o.Id]);
            if (total <= 0) continue;
            foreach (var meter in meters) await meter.CountedAsync(client.Key, total);
        }
    }
}
