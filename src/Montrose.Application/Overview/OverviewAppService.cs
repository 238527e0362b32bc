using Microsoft.AspNetCore.Authorization;
using Montrose.Agencies;
using Montrose.Clients;
using Montrose.People;
using Montrose.Permissions;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace Montrose.Overview;

public class OverviewAppService(
    IRepository<Agency, Guid> agencies,
    IRepository<Agent, Guid> agents,
    IRepository<Invitation, Guid> invitations,
    IRepository<ClientService> services,
    IAgencyAppService agencyList,
    ClientQueries clients,
    MonthCounts months,
    IClientScope scope) : ApplicationService, IOverviewAppService
{
    private const int Newest = 5;

    [Authorize(MontrosePermissions.Overview.Host)]
    public async Task<HostOverviewDto> GetHostAsync()
    {
        var query = await agencies.GetQueryableAsync();
        var counts = await AsyncExecuter.ToListAsync(query.GroupBy(a => a.State).Select(g => new { State = g.Key, Count = g.Count() }));
        var newest = await AuthorizationService.IsGrantedAsync(MontrosePermissions.Agencies.Default)
            ? (await agencyList.GetListAsync(new GetAgenciesInput { MaxResultCount = Newest })).Items
            : [];
        return new HostOverviewDto
        {
            ActiveAgencies = counts.Find(c => c.State == AgencyState.Active)?.Count ?? 0,
            SuspendedAgencies = counts.Find(c => c.State == AgencyState.Suspended)?.Count ?? 0,
            NewAgencies = await months.CountAsync(query.Select(a => a.CreationTime)),
            NewestAgencies = [.. newest],
        };
    }

    [Authorize(MontrosePermissions.Overview.Agency)]
    public async Task<AgencyOverviewDto> GetAgencyAsync()
    {
        var now = Clock.Now;
        var all = await clients.ActiveAsync();
        var used = await services.GetQueryableAsync();
        var byService = await AsyncExecuter.ToListAsync(used.GroupBy(s => s.Service).Select(g => new { Service = g.Key, Count = g.Count() }));
        return new AgencyOverviewDto
        {
            Agents = await AsyncExecuter.CountAsync((await agents.GetQueryableAsync()).Where(a => a.IsActive)),
            Clients = await AsyncExecuter.CountAsync(all),
            PendingInvitations = await AsyncExecuter.CountAsync((await invitations.GetQueryableAsync())
                .Where(i => i.AcceptedAt == null && i.RevokedAt == null && i.ExpiresAt > now)),
            ClientsWithoutAgent = await AsyncExecuter.CountAsync(all.Where(c => used.Any(s => s.ClientId == c.Id && s.AgentId == null))),
            ClientsByService = byService.ToDictionary(s => s.Service, s => s.Count),
            NewClients = await months.CountAsync(all.Select(c => c.CreationTime)),
            NewestClients = await clients.ToDtosAsync(all.OrderByDescending(c => c.CreationTime).ThenBy(c => c.Id).Take(Newest)),
        };
    }

    [Authorize(MontrosePermissions.Overview.Agent)]
    public async Task<AgentOverviewDto> GetAgentAsync()
    {
        var agent = await agents.GetAsync(CurrentUser.Id!.Value);
        var all = await clients.ActiveAsync();
        var used = await services.GetQueryableAsync();
        var newest = all.OrderByDescending(c => used.Where(s => s.ClientId == c.Id && s.AgentId == agent.Id).Max(s => s.AssignedAt)).ThenBy(c => c.Id).Take(Newest);
        return new AgentOverviewDto
        {
            Department = agent.Department,
            Clients = await AsyncExecuter.CountAsync(all),
            Assigned = await months.CountAsync(used.Where(s => s.AgentId == agent.Id && s.AssignedAt != null).Select(s => s.AssignedAt!.Value)),
            NewestClients = await clients.ToDtosAsync(newest),
        };
    }

    [Authorize(MontrosePermissions.Overview.Client)]
    public async Task<ClientOverviewDto> GetClientAsync()
    {
        var id = scope.OwnClient();
        var rows = await clients.ToDtosAsync((await clients.AllAsync()).Where(c => c.Id == id));
        var client = rows.Count == 1 ? rows[0] : throw new EntityNotFoundException(typeof(Client), id);
        return new ClientOverviewDto { ClientId = client.Id, CompanyName = client.CompanyName, Services = client.Services };
    }
}
