using Microsoft.AspNetCore.Authorization;
using Montrose.Assignments;
using Montrose.People;
using Montrose.Permissions;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace Montrose.Clients;

[Authorize(MontrosePermissions.Clients.Default)]
public class ClientAppService(
    IRepository<Client, Guid> clients,
    ClientQueries queries,
    ClientDetailsReader reader,
    ClientManager manager,
    AgentQueries agents,
    AssignmentDesk desk,
    AssignmentNotices notices,
    ClientAccess access,
    InvitationSender invitations) : ApplicationService, IClientAppService
{
    public Task<PagedResultDto<ClientDto>> GetListAsync(GetClientsInput input) => queries.ListAsync(input);

    public async Task<ClientDto> GetAsync(Guid id)
    {
        var rows = await queries.ToDtosAsync((await queries.AllAsync()).Where(c => c.Id == id));
        return rows.Count == 1 ? rows[0] : throw new EntityNotFoundException(typeof(Client), id);
    }

    public async Task<ClientDetailsDto> GetDetailsAsync(Guid id) => await reader.GetAsync(id, await AuthorizationService.IsGrantedAsync(MontrosePermissions.Clients.Update));

    [Authorize(MontrosePermissions.Clients.Create)]
    public async Task<ClientDto> CreateAsync(CreateClientInput input)
    {
        var client = await manager.CreateAsync(input.CompanyName, input.ContactName, input.ContactEmail, input.Services);
        await invitations.InviteClientAsync(input.ContactEmail, input.ContactName, client);
        if (input.AssignAutomatically) await TellAsync(await desk.SpreadAsync(s => s.ClientId == client.Id, AssignmentReason.Automatic, new SpreadRules()));
        return await GetAsync(client.Id);
    }

    [Authorize(MontrosePermissions.Clients.Update)]
    public async Task<ClientDetailsDto> UpdateAsync(Guid id, UpdateClientInput input)
    {
        var client = await EditAsync(id, input.ConcurrencyStamp);
        await manager.RenameAsync(client, input.CompanyName);
        client.Describe(input.LegalName, input.Website, input.Industry, input.Phone, input.TimeZone, ClientDetailsReader.Address(input.Address));
        return await SavedAsync(client);
    }

    [Authorize(MontrosePermissions.Clients.Update)]
    public async Task<ClientDetailsDto> UpdateBillingAsync(Guid id, UpdateClientBillingInput input)
    {
        var client = await EditAsync(id, input.ConcurrencyStamp);
        client.BillTo(ClientDetailsReader.Address(input.Address), input.TaxNumber, input.Email);
        return await SavedAsync(client);
    }

    [Authorize(MontrosePermissions.Clients.Update)]
    public async Task<ClientContactDto> AddContactAsync(Guid id, ClientContactInput input)
    {
        var client = await EditAsync(id, null);
        var contact = client.AddContact(GuidGenerator.Create(), input.Name, input.Role, input.Email, input.Phone, input.IsPrimary);
        await clients.UpdateAsync(client, autoSave: true);
        return ClientDetailsReader.Dto(contact);
    }

    [Authorize(MontrosePermissions.Clients.Update)]
    public async Task<ClientContactDto> UpdateContactAsync(Guid id, Guid contactId, ClientContactInput input)
    {
        var client = await EditAsync(id, input.ConcurrencyStamp);
        var contact = Contact(client, contactId);
        client.ChangeContact(contact, input.Name, input.Role, input.Email, input.Phone, input.IsPrimary);
        await clients.UpdateAsync(client, autoSave: true);
        return ClientDetailsReader.Dto(contact);
    }

    [Authorize(MontrosePermissions.Clients.Update)]
    public async Task RemoveContactAsync(Guid id, Guid contactId)
    {
        var client = await EditAsync(id, null);
        client.RemoveContact(Contact(client, contactId));
        await clients.UpdateAsync(client, autoSave: true);
    }

    [Authorize(MontrosePermissions.Clients.Update)]
    public async Task<ClientDetailsDto> StartServiceAsync(Guid id, ChangeClientServiceInput input)
    {
        var client = await clients.GetAsync(id);
        client.StartService(GuidGenerator.Create(), input.Service!.Value, input.Day ?? Today, Today);
        return await SavedAsync(client);
    }

    [Authorize(MontrosePermissions.Clients.Update)]
    public async Task<ClientDetailsDto> EndServiceAsync(Guid id, ChangeClientServiceInput input)
    {
        var client = await clients.GetAsync(id);
        client.EndService(input.Service!.Value, input.Day ?? Today, Today);
        await TellAsync(await desk.GiveAsync(s => s.ClientId == id && s.Service == input.Service, null, AssignmentReason.ServiceEnded));
        return await SavedAsync(client);
    }

    [Authorize(MontrosePermissions.Clients.Archive)]
    public async Task<int> ArchiveAsync(ChosenClientsInput input)
    {
        var chosen = await ChosenAsync(input, ClientState.Active);
        var ids = chosen.ConvertAll(c => c.Id);
        await TellAsync(await desk.GiveAsync(s => ids.Contains(s.ClientId), null, AssignmentReason.ClientArchived));
        chosen.ForEach(c => c.Archive(Clock.Now));
        await clients.UpdateManyAsync(chosen, autoSave: true);
        await access.CloseAsync(ids);
        return chosen.Count;
    }

    [Authorize(MontrosePermissions.Clients.Archive)]
    public async Task<int> RestoreAsync(ChosenClientsInput input)
    {
        var chosen = await ChosenAsync(input, ClientState.Archived);
        chosen.ForEach(c => c.Restore());
        await clients.UpdateManyAsync(chosen, autoSave: true);
        await access.ReopenAsync(chosen.ConvertAll(c => c.Id));
        return chosen.Count;
    }

    [Authorize(MontrosePermissions.Clients.Assign)]
    public async Task<ClientDto> AssignAgentAsync(Guid id, AssignAgentInput input)
    {
        var client = await clients.GetAsync(id);
        client.EnsureActive();
        var service = client.Service(input.Service!.Value).Service;
        var handovers = input.Automatic
            ? await desk.SpreadAsync(s => s.ClientId == id && s.Service == service, AssignmentReason.Automatic, new SpreadRules())
            : await desk.GiveAsync(s => s.ClientId == id && s.Service == service, input.AgentId, AssignmentReason.Chosen);
        await TellAsync(handovers);
        return await GetAsync(id);
    }

    [Authorize(MontrosePermissions.Clients.Assign)]
    public async Task<ListResultDto<AssignableAgentDto>> GetAssignableAgentsAsync(ServiceKind service) =>
        new(await agents.AssignableAsync(service.Department(), exceptId: null));

    private DateOnly Today => DateOnly.FromDateTime(Clock.Now);

    private Task TellAsync(Handovers handovers) => notices.TellAsync(handovers.Done);

    private async Task<Client> EditAsync(Guid id, string? stamp)
    {
        var client = await clients.GetAsync(id);
        client.EnsureActive();
        if (stamp is { Length: > 0 }) client.ConcurrencyStamp = stamp;
        return client;
    }

    private async Task<ClientDetailsDto> SavedAsync(Client client)
    {
        await clients.UpdateAsync(client, autoSave: true);
        return await reader.GetAsync(client.Id, withBilling: true);
    }

    private async Task<List<Client>> ChosenAsync(ChosenClientsInput input, ClientState state)
    {
        if (input.ClientIds.Count == 0) throw ClientErrors.NobodyChosen();
        var isArchived = state == ClientState.Archived;
        return await clients.GetListAsync(c => input.ClientIds.Contains(c.Id) && c.ArchivedAt != null == isArchived);
    }

    private static ClientContact Contact(Client client, Guid id) => client.Contacts.FirstOrDefault(c => c.Id == id) ?? throw new EntityNotFoundException(typeof(ClientContact), id);
}
