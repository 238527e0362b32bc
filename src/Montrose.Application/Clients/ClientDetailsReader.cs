using Montrose.Addresses;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Linq;

namespace Montrose.Clients;

/// <summary>Reads all of one client in four statements.</summary>
public class ClientDetailsReader(
    IRepository<Client, Guid> clients,
    IRepository<ClientContact, Guid> contacts,
    IRepository<ClientServicePeriod, Guid> periods,
    ClientQueries queries,
    IAsyncQueryableExecuter executer) : ITransientDependency
{
    /// <param name="id">The client.</param>
    /// <param name="withBilling">True for those who may see billing data.</param>
    public async Task<ClientDetailsDto> GetAsync(Guid id, bool withBilling)
    {
        var client = await executer.FirstOrDefaultAsync((await clients.GetQueryableAsync()).Where(c => c.Id == id)) ?? throw new EntityNotFoundException(typeof(Client), id);
        return new ClientDetailsDto
        {
            Id = client.Id,
            CompanyName = client.CompanyName,
            ContactName = client.ContactName,
            ContactEmail = client.ContactEmail,
            State = client.ArchivedAt is null ? ClientState.Active : ClientState.Archived,
            ArchivedAt = client.ArchivedAt,
            CreationTime = client.CreationTime,
            ConcurrencyStamp = client.ConcurrencyStamp,
            LegalName = client.LegalName,
            Website = client.Website,
            Industry = client.Industry,
            Phone = client.Phone,
            TimeZone = client.TimeZone,
            Address = Dto(client.Address),
            Billing = withBilling ? new ClientBillingDto { Address = Dto(client.BillingAddress), TaxNumber = client.TaxNumber, Email = client.BillingEmail } : null,
            Services = [.. (await queries.ServicesOfAsync([id]))[id]],
            Contacts = await ContactsAsync(id),
            Periods = await PeriodsAsync(id),
        };
    }

    internal static ClientContactDto Dto(ClientContact c) => new() { Id = c.Id, Name = c.Name, Role = c.Role, Email = c.Email, Phone = c.Phone, IsPrimary = c.IsPrimary };

    internal static AddressDto Dto(PostalAddress a) => new() { Street = a.Street, PostalCode = a.PostalCode, City = a.City, Region = a.Region, Country = a.Country };

    internal static PostalAddress Address(AddressDto a) => new(a.Street, a.PostalCode, a.City, a.Region, a.Country);

    private async Task<List<ClientContactDto>> ContactsAsync(Guid id)
    {
        var rows = await executer.ToListAsync((await contacts.GetQueryableAsync()).Where(c => c.ClientId == id).OrderByDescending(c => c.IsPrimary).ThenBy(c => c.Name).ThenBy(c => c.Id));
        return rows.ConvertAll(Dto);
    }

    private async Task<List<ClientServicePeriodDto>> PeriodsAsync(Guid id) =>
        await executer.ToListAsync((await periods.GetQueryableAsync()).Where(p => p.ClientId == id).OrderByDescending(p => p.From).ThenBy(p => p.Id)
            .Select(p => new ClientServicePeriodDto { Service = p.Service, From = p.From, Until = p.Until }));
}
