using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Services;
using Volo.Abp.Timing;

namespace Montrose.Clients;

/// <summary>Creates and renames clients.</summary>
public class ClientManager(IRepository<Client, Guid> clients, IClock clock) : DomainService
{
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Client.CompanyNameRequired, .CompanyNameTaken, .ServiceRequired, Email.Invalid</exception>
    public async Task<Client> CreateAsync(string companyName, string contactName, string contactEmail, IReadOnlyCollection<ServiceKind> services)
    {
        await EnsureNameIsFreeAsync(companyName, exceptId: null);
        var client = new Client(GuidGenerator.Create(), CurrentTenant.Id, companyName);
        client.AddContact(GuidGenerator.Create(), contactName, null, contactEmail, null, isPrimary: true);
        if (services.Count == 0) throw Errors.ServiceRequired();
        var today = DateOnly.FromDateTime(clock.Now);
        foreach (var service in services.Distinct().Order()) client.StartService(GuidGenerator.Create(), service, today, today);
        return await clients.InsertAsync(client, autoSave: true);
    }

    /// <exception cref="Volo.Abp.BusinessException">Montrose:Client.CompanyNameRequired, .CompanyNameTaken</exception>
    public async Task RenameAsync(Client client, string companyName)
    {
        await EnsureNameIsFreeAsync(companyName, client.Id);
        client.SetCompanyName(companyName);
    }

    private async Task EnsureNameIsFreeAsync(string companyName, Guid? exceptId)
    {
        var normalized = Client.Normalize(companyName ?? "");
        if (await clients.AnyAsync(c => c.NormalizedCompanyName == normalized && c.Id != exceptId)) throw Errors.CompanyNameTaken(companyName!.Trim());
    }
}
