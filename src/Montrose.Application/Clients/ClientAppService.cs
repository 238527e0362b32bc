using Microsoft.AspNetCore.Authorization;
using Montrose.People;
using Montrose.Permissions;
using Montrose.Queries;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace Montrose.Clients;

[Authorize(MontrosePermissions.Clients.Default)]
public class ClientAppService(
    IRepository<Client, Guid> clients,
    IRepository<ClientService> services,
    IRepository<Agent, Guid> agents,
    ClientQueries queries,
    ClientManager manager,
    InvitationSender invitations) : ApplicationService, IClientAppService
{
    private static readonly Sorting<Client> Sortings = new Sorting<Client>("companyName")
        .By("companyName", c => c.CompanyName).By("contactName", c => c.ContactName).By("contactEmail", c => c.ContactEmail).By("creationTime", c => c.CreationTime);

    public async Task<PagedResultDto<ClientDto>> GetListAsync(GetClientsInput input)
    {
        var query = await queries.FilteredAsync(input);
        var count = await AsyncExecuter.CountAsync(query);
        var page = Sortings.Apply(query, input.Sorting).ThenBy(c => c.Id).Skip(input.SkipCount).Take(input.MaxResultCount);
        return new PagedResultDto<ClientDto>(count, await queries.ToDtosAsync(page));
    }

    public async Task<ClientDto> GetAsync(Guid id)
    {
        var rows = await queries.ToDtosAsync((await queries.AllAsync()).Where(c => c.Id == id));
        return rows.Count == 1 ? rows[0] : throw new EntityNotFoundException(typeof(Client), id);
    }

    [Authorize(MontrosePermissions.Clients.Create)]
    public async Task<ClientDto> CreateAsync(CreateClientInput input)
    {
        var client = await manager.CreateAsync(input.CompanyName, input.ContactName, input.ContactEmail, input.Services);
        await invitations.InviteClientAsync(input.ContactEmail, input.ContactName, client);
        return await GetAsync(client.Id);
    }

    [Authorize(MontrosePermissions.Clients.Update)]
    public async Task<ClientDto> UpdateAsync(Guid id, UpdateClientInput input)
    {
        var client = await clients.GetAsync(id);
        if (input.ConcurrencyStamp is { Length: > 0 } stamp) client.ConcurrencyStamp = stamp;
        await manager.RenameAsync(client, input.CompanyName);
        client.ChangeContact(input.ContactName);
        client.UseServices(input.Services, Clock.Now);
        await clients.UpdateAsync(client, autoSave: true);
        return await GetAsync(id);
    }

    [Authorize(MontrosePermissions.Clients.Assign)]
    public async Task<ClientDto> AssignAgentAsync(Guid id, AssignAgentInput input)
    {
        var client = await clients.GetAsync(id);
        await manager.AssignAsync(client, input.Service!.Value, input.AgentId);
        await clients.UpdateAsync(client, autoSave: true);
        return await GetAsync(id);
    }

    [Authorize(MontrosePermissions.Clients.Assign)]
    public async Task<ListResultDto<AssignableAgentDto>> GetAssignableAgentsAsync(ServiceKind service)
    {
        var department = service.Department();
        var assigned = await services.GetQueryableAsync();
        var query = (await agents.GetQueryableAsync())
            .Where(a => a.IsActive && a.Department == department)
            .Select(a => new AssignableAgentDto
            {
                Id = a.Id,
                Name = a.Name,
                ClientCount = assigned.Where(s => s.AgentId == a.Id).Select(s => s.ClientId).Distinct().Count(),
            })
            .OrderBy(a => a.ClientCount).ThenBy(a => a.Name).ThenBy(a => a.Id)
            .Take(LimitedResultRequestDto.MaxMaxResultCount);
        return new ListResultDto<AssignableAgentDto>(await AsyncExecuter.ToListAsync(query));
    }
}
