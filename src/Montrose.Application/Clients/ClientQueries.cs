using Montrose.People;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Linq;

namespace Montrose.Clients;

/// <summary>Reads clients with their services and the names of the agents in charge; what is visible is <see cref="IClientScope"/>'s to say.</summary>
public class ClientQueries(
    IRepository<Client, Guid> clients,
    IRepository<ClientService> services,
    IRepository<Agent, Guid> agents,
    IAsyncQueryableExecuter executer) : ITransientDependency
{
    public Task<IQueryable<Client>> AllAsync() => clients.GetQueryableAsync();

    public async Task<IQueryable<Client>> FilteredAsync(GetClientsInput input)
    {
        var query = await clients.GetQueryableAsync();
        var used = await services.GetQueryableAsync();
        if (input.Service is { } service) query = query.Where(c => used.Any(s => s.ClientId == c.Id && s.Service == service));
        if (input.OnlyUnassigned) query = query.Where(c => used.Any(s => s.ClientId == c.Id && s.AgentId == null));
        if (string.IsNullOrWhiteSpace(input.Filter)) return query;
        var text = Client.Normalize(input.Filter);
        return query.Where(c => c.NormalizedCompanyName.Contains(text) || c.ContactName.ToUpper().Contains(text) || c.ContactEmail.ToUpper().Contains(text));
    }

    /// <summary>Two statements whatever the number of rows: the clients, then the services of all of them.</summary>
    public async Task<List<ClientDto>> ToDtosAsync(IQueryable<Client> page)
    {
        var rows = await executer.ToListAsync(page.Select(c => new ClientDto
        {
            Id = c.Id,
            CompanyName = c.CompanyName,
            ContactName = c.ContactName,
            ContactEmail = c.ContactEmail,
            CreationTime = c.CreationTime,
            ConcurrencyStamp = c.ConcurrencyStamp,
        }));
        var byClient = await ServicesOfAsync(rows.ConvertAll(r => r.Id));
        foreach (var row in rows) row.Services = [.. byClient[row.Id]];
        return rows;
    }

    private async Task<ILookup<Guid, ClientServiceDto>> ServicesOfAsync(List<Guid> clientIds)
    {
        var used = await services.GetQueryableAsync();
        var people = await agents.GetQueryableAsync();
        var query = from s in used
                    join a in people on s.AgentId equals a.Id into inCharge
                    from agent in inCharge.DefaultIfEmpty()
                    where clientIds.Contains(s.ClientId)
                    orderby s.Service
                    select new
                    {
                        s.ClientId,
                        Dto = new ClientServiceDto { Service = s.Service, AgentId = s.AgentId, AgentName = agent == null ? null : agent.Name, AssignedAt = s.AssignedAt },
                    };
        return (await executer.ToListAsync(query)).ToLookup(r => r.ClientId, r => r.Dto);
    }
}
