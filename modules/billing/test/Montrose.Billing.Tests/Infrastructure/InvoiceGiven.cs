using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Invoices;
using Montrose.Billing.Settings;
using Montrose.Billing.Taxes;
using Montrose.Clients;
using Montrose.TestBase;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.SettingManagement;

namespace Montrose.Billing.Tests.Infrastructure;

/// <summary>What tests of invoices begin with.</summary>
public static class InvoiceGiven
{
    /// <summary>The agency sells from Berlin, with 19 and 7 %.</summary>
    public static Task SellsFromBerlin(this MontroseApp app, TestAgency agency) => app.Given.InAsync(agency.Id, async s =>
    {
        var settings = s.GetRequiredService<ISettingManager>();
        foreach (var (name, value) in new[] { (BillingSettings.SellerName, "Acme GmbH"), (BillingSettings.SellerCity, "Berlin"), (BillingSettings.SellerCountry, "DE"), (BillingSettings.SellerTaxNumber, "DE123456789") })
            await settings.SetForCurrentTenantAsync(name, value, forceToSet: true);
        var db = await s.GetRequiredService<IDbContextProvider<IBillingDbContext>>().GetDbContextAsync();
        foreach (var (category, rate) in new[] { (TaxCategory.Standard, 1_900), (TaxCategory.Reduced, 700) })
            db.TaxRates.Add(new TaxRate(Guid.NewGuid(), agency.Id, new TaxRateTerms("MwSt", "DE", null, category, rate, new DateOnly(2021, 1, 1))));
        return true;
    });

    public static async Task<IssuedInvoice> Issue(this BillingAppBase app, TestAgency agency, Guid clientId, string? reference = null, long price = 10_000, params NewInvoiceLine[] more)
    {
        IssuedInvoice issued = null!;
        await app.InTransactionAsync(agency, clientId, async s => issued = await s.GetRequiredService<InvoiceIssuer>().IssueAsync(Order(clientId, reference, price, more)));
        return issued;
    }

    /// <summary>One round of what invoices have not heard of.</summary>
    public static async Task RepairInvoices(this MontroseApp app)
    {
        using var services = app.Services.CreateScope();
        await services.ServiceProvider.GetRequiredService<InvoiceRepairs>().RunAsync();
    }

    public static NewInvoice Order(Guid clientId, string? reference = null, long price = 10_000, params NewInvoiceLine[] more) =>
        new(clientId, "EUR", [new NewInvoiceLine("A website", 1, price), .. more], "tests", reference ?? Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture));

    /// <summary>The client's company moves, and gets a tax number.</summary>
    public static Task Bills(this MontroseApp app, TestAgency agency, TestClient client, string country, string? taxNumber) => app.AsAsync<IClientAppService, ClientDetailsDto>(agency.Admin, s =>
        s.UpdateBillingAsync(client.Id, new UpdateClientBillingInput { Address = new Addresses.AddressDto { Street = "Ring 1", City = "Wien", Country = country }, TaxNumber = taxNumber }));
}
