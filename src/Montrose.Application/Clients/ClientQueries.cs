using Montrose.People;
using Volo.Abp.Application.Dtos;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Linq;
using Volo.Abp.MultiTenancy;
using Montrose.Queries;

namespace Montrose.Clients;

/// <summary>Reads clients with their services and the names of the agents in charge; what is visible is <see cref="IClientScope"/>'s to say.</summary>
public class ClientQueries(
    IRepository<Client, Guid> clients,
    IRepository<ClientService> services,
    IRepository<Agent, Guid> agents,
    IClientScope scope,
    ICurrentTenant tenant,
    ClientCounts counts,
    IAsyncQueryableExecuter executer) : ITransientDependency
{
    private static readonly Sorting<Client> Sortings = new Sorting<Client>("companyName")
        .By("companyName", c => c.CompanyName).By("contactName", c => c.ContactName).By("contactEmail", c => c.ContactEmail).By("creationTime", c => c.CreationTime);

    public Task<IQueryable<Client>> AllAsync() => clients.GetQueryableAsync();

    /// <summary>Those that are not archived.</summary>
    public async Task<IQueryable<Client>> ActiveAsync() => (await clients.GetQueryableAsync()).Where(c => c.ArchivedAt == null);

    public async Task<PagedResultDto<ClientDto>> ListAsync(GetClientsInput input)
    {
        var query = await FilteredAsync(input);
        var sorted = Sortings.Apply(query, input.Sorting).ThenBy(c => c.Id);
        var isWhole = input is { Service: null, AgentId: null, OnlyUnassigned: false } && string.IsNullOrWhiteSpace(input.Filter) && scope.Current.SeesAllClients;
        var rows = await ToDtosAsync(sorted.Skip(input.SkipCount).Take(input.MaxResultCount));
        var count = PageTotal.Of(rows.Count, input.SkipCount, input.MaxResultCount)
            ?? (isWhole ? await counts.GetAsync(tenant.Id, input.State ?? ClientState.Active, () => executer.CountAsync(query)) : await executer.CountAsync(query));
        return new PagedResultDto<ClientDto>(count, rows);
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
            State = c.ArchivedAt == null ? ClientState.Active : ClientState.Archived,
            CreationTime = c.CreationTime,
            ConcurrencyStamp = c.ConcurrencyStamp,
        }));
        if (rows.Count == 0) return rows;
        var byClient = await ServicesOfAsync(rows.ConvertAll(r => r.Id));
        foreach (var row in rows) row.Services = [.. byClient[row.Id]];
        return rows;
    }

    /// <summary>Services by client, each with the agent in charge.</summary>
    public async Task<ILookup<Guid, ClientServiceDto>> ServicesOfAsync(List<Guid> clientIds)
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

    private async Task<IQueryable<Client>> FilteredAsync(GetClientsInput input)
    {
        var query = input.State == ClientState.Archived ? (await clients.GetQueryableAsync()).Where(c => c.ArchivedAt != null) : await ActiveAsync();
        var used = await services.GetQueryableAsync();
        if (input.Service is { } service) query = query.Where(c => used.Any(s => s.ClientId == c.Id && s.Service == service));
        if (input.AgentId is { } agent) query = query.Where(c => used.Any(s => s.ClientId == c.Id && s.AgentId == agent));
        if (input.OnlyUnassigned) query = query.Where(c => used.Any(s => s.ClientId == c.Id && s.AgentId == null));
        if (string.IsNullOrWhiteSpace(input.Filter)) return query;
        var text = Client.Normalize(input.Filter);
        return query.Where(c => c.SearchText.Contains(text));
    }
}
