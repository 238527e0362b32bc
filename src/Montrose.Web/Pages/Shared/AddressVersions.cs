using Microsoft.Extensions.Localization;
using Montrose.Addresses;
using Montrose.Clients;
using Montrose.Web.Theme.Pages;

namespace Montrose.Web.Pages.Shared;

/// <summary>Both versions of an address, and of what is billed to it, where two people saved.</summary>
public static class AddressVersions
{
    public static Versions AddAddress(this Versions versions, IStringLocalizer l, AddressDto yours, AddressDto saved) => versions
        .Add(l["Address.Street"].Value, yours.Street, saved.Street)
        .Add(l["Address.PostalCode"].Value, yours.PostalCode, saved.PostalCode)
        .Add(l["Address.City"].Value, yours.City, saved.City)
        .Add(l["Address.Region"].Value, yours.Region, saved.Region)
        .Add(l["Address.Country"].Value, yours.Country, saved.Country);

    public static Versions AddBilling(this Versions versions, IStringLocalizer l, UpdateClientBillingInput yours, ClientBillingDto saved) => versions
        .AddAddress(l, yours.Address, saved.Address)
        .Add(l["Clients.TaxNumber"].Value, yours.TaxNumber, saved.TaxNumber)
        .Add(l["Clients.BillingEmail"].Value, yours.Email, saved.Email);
}
