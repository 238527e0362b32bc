using System.Globalization;
using Montrose.Addresses;
using Montrose.Integration;
using Volo.Abp.DependencyInjection;

namespace Montrose.Billing.Invoices;

/// <summary>Whom a client's invoices go to, as the platform knows it.</summary>
public class InvoiceBuyers(IClientIntegrationService clients) : ITransientDependency
{
    /// <summary>A client that is gone, and whose money is still to be accounted for, is called by its id.</summary>
    public async Task<InvoiceParty> GetAsync(Guid clientId) =>
        await clients.FindBillingProfileAsync(clientId) is { } profile
            ? new InvoiceParty(profile.Name, profile.Address, profile.TaxNumber, profile.Email)
            : new InvoiceParty(clientId.ToString("D", CultureInfo.InvariantCulture), PostalAddress.Empty, null, null);
}
