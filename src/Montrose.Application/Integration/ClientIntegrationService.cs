using Montrose.Addresses;
using Montrose.Agencies;
using Montrose.Clients;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Linq;
using Volo.Abp.MultiTenancy;

namespace Montrose.Integration;

public class ClientIntegrationService(IRepository<Client, Guid> clients, IAsyncQueryableExecuter executer, AgencyDirectory agencies, ICurrentTenant tenant) : IClientIntegrationService, ITransientDependency
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

    public async Task<bool> IsClosedAsync(Guid clientId) =>
        (tenant.Id is { } agency && await agencies.FindAsync(agency) is not { State: AgencyState.Active }) || await clients.AnyAsync(c => c.Id == clientId && c.ArchivedAt != null);

    public async Task<ClientBillingProfile?> FindBillingProfileAsync(Guid clientId)
    {
        var query = (await clients.GetQueryableAsync()).Where(c => c.Id == clientId)
            .Select(c => new { c.CompanyName, c.LegalName, c.Address, c.BillingAddress, c.TaxNumber, c.BillingEmail, c.ContactEmail });
        return await executer.FirstOrDefaultAsync(query) is { } c
            ? new ClientBillingProfile(c.LegalName ?? c.CompanyName, c.BillingAddress == PostalAddress.Empty ? c.Address : c.BillingAddress, c.TaxNumber, c.BillingEmail ?? c.ContactEmail)
            : null;
    }
}
