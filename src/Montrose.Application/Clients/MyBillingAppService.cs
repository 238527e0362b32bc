using Microsoft.AspNetCore.Authorization;
using Montrose.Addresses;
using Montrose.Permissions;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Repositories;

namespace Montrose.Clients;

[Authorize(MontrosePermissions.MyBilling.Default)]
public class MyBillingAppService(IRepository<Client, Guid> clients, IClientScope scope) : ApplicationService, IMyBillingAppService
{
    private Guid OwnClientId => scope.Current.OwnClientId ?? throw Errors.NotAClientsAccount();

    public async Task<MyBillingDto> GetAsync()
    {
        var id = OwnClientId;
        var query = (await clients.GetQueryableAsync()).Where(c => c.Id == id)
            .Select(c => new { c.CompanyName, c.LegalName, c.Address, c.BillingAddress, c.TaxNumber, c.BillingEmail, c.ContactEmail, c.ConcurrencyStamp });
        var own = await AsyncExecuter.FirstOrDefaultAsync(query) ?? throw Errors.NotAClientsAccount();
        return new MyBillingDto
        {
            CompanyName = own.CompanyName,
            LegalName = own.LegalName,
            Address = ClientDetailsReader.Dto(own.BillingAddress),
            TaxNumber = own.TaxNumber,
            Email = own.BillingEmail,
            ContactEmail = own.ContactEmail,
            IsComplete = (own.BillingAddress == PostalAddress.Empty ? own.Address : own.BillingAddress) is { Street: not null, City: not null, Country: not null },
            ConcurrencyStamp = own.ConcurrencyStamp,
        };
    }

    [Authorize(MontrosePermissions.MyBilling.Update)]
    public async Task<MyBillingDto> UpdateAsync(UpdateMyBillingInput input)
    {
        var client = await clients.GetAsync(OwnClientId);
        client.EnsureActive();
        if (input.ConcurrencyStamp is { Length: > 0 } stamp) client.ConcurrencyStamp = stamp;
        client.SetLegalName(input.LegalName);
        client.BillTo(ClientDetailsReader.Address(input.Address), input.TaxNumber, input.Email);
        await clients.UpdateAsync(client, autoSave: true);
        return await GetAsync();
    }
}
