using Montrose.People;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Services;
using Volo.Abp.Timing;

namespace Montrose.Clients;

/// <summary>Creates and renames clients and puts agents in charge of their services.</summary>
public class ClientManager(IRepository<Client, Guid> clients, IRepository<Agent, Guid> agents, IClock clock) : DomainService
{
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Client.CompanyNameRequired, .CompanyNameTaken, .ServiceRequired</exception>
    public async Task<Client> CreateAsync(string companyName, string contactName, string contactEmail, IReadOnlyCollection<ServiceKind> services)
    {
        await EnsureNameIsFreeAsync(companyName, exceptId: null);
        var client = new Client(GuidGenerator.Create(), CurrentTenant.Id, companyName, contactName, contactEmail);
        client.UseServices(services, clock.Now);
        return await clients.InsertAsync(client, autoSave: true);
    }

    /// <exception cref="Volo.Abp.BusinessException">Montrose:Client.CompanyNameRequired, .CompanyNameTaken</exception>
    public async Task RenameAsync(Client client, string companyName)
    {
        await EnsureNameIsFreeAsync(companyName, client.Id);
        client.SetCompanyName(companyName);
    }

    /// <exception cref="Volo.Abp.BusinessException">Montrose:Client.ServiceNotActive, .AgentOfOtherDepartment, .AgentInactive</exception>
    public async Task AssignAsync(Client client, ServiceKind service, Guid? agentId)
    {
        if (agentId is { } id)
        {
            var agent = await agents.GetAsync(id);
            if (!agent.IsActive) throw Errors.AgentInactive();
            if (!agent.Department.Services().Contains(service)) throw Errors.AgentOfOtherDepartment();
        }
        client.Assign(GuidGenerator.Create(), service, agentId, clock.Now);
    }

    private async Task EnsureNameIsFreeAsync(string companyName, Guid? exceptId)
    {
        var normalized = Client.Normalize(companyName ?? "");
        if (await clients.AnyAsync(c => c.NormalizedCompanyName == normalized && c.Id != exceptId)) throw Errors.CompanyNameTaken(companyName!.Trim());
    }
}
