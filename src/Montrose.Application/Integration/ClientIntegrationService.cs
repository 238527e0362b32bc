using Montrose.Clients;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Linq;

namespace Montrose.Integration;

public class ClientIntegrationService(IRepository<Client, Guid> clients, IAsyncQueryableExecuter executer) : IClientIntegrationService, ITransientDependency
{
    public async Task<Dictionary<Guid, string>> GetNamesAsync(IReadOnlyCollection<Guid> clientIds)
    {
        if (clientIds.Count == 0) return [];
        var query = (await clients.GetQueryableAsync()).Where(c => clientIds.Contains(c.Id)).Select(c => new { c.Id, c.CompanyName });
        return (await executer.ToListAsync(query)).ToDictionary(c => c.Id, c => c.CompanyName);
    }

    public async Task<List<Guid>> FindIdsAsync(string filter, int max)
    {
        var text = Client.Normalize(filter);
        var query = (await clients.GetQueryableAsync()).Where(c => c.NormalizedCompanyName.Contains(text));
        return await executer.ToListAsync(query.OrderBy(c => c.CompanyName).ThenBy(c => c.Id).Select(c => c.Id).Take(max));
    }

    public async Task<bool> ExistsAsync(Guid clientId) => await clients.AnyAsync(c => c.Id == clientId);
}
