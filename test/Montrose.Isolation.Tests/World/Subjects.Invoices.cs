using Montrose.Billing.Invoices;
using Montrose.Billing.Taxes;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace Montrose.Isolation.Tests.World;

/// <content>Invoices and what they are written with.</content>
public static partial class Subjects
{
    /// <summary>An invoice that nobody has finalised.</summary>
    public static readonly Subject InvoiceDraft = new("draft of an invoice", Reach.Client, async m =>
        (await m.Get<InvoiceDesk>().CreateAsync(new SaveInvoiceInput
        {
            ClientId = m.ClientId,
            Notes = m.Text,
            Lines = [new SaveInvoiceLineInput { Description = m.Text, UnitPriceMinorUnits = 1_000 }],
        })).ToString());

    /// <summary>An invoice that is to be paid.</summary>
    public static readonly Subject Invoice = new("invoice", Reach.Client, async m =>
    {
        var order = new NewInvoice(m.ClientId, "EUR", [new NewInvoiceLine(m.Text, 1, 1_000)], "isolation", Guid.NewGuid().ToString("N")) { Notes = m.Text };
        return (await m.Get<InvoiceIssuer>().IssueAsync(order)).Id.ToString();
    });

    /// <summary>A rate of the agency's.</summary>
    public static readonly Subject TaxRate = new("tax rate", Reach.Agency, async m =>
    {
        // Each of a region of its own, since an agency has one rate for a place and day.
        var rate = new Montrose.Billing.Taxes.TaxRate(m.Get<IGuidGenerator>().Create(), m.TenantId, new TaxRateTerms(m.Text, "US", Guid.NewGuid().ToString("N"), TaxCategory.Standard, 100, new DateOnly(2020, 1, 1)));
        return (await m.Get<IRepository<Montrose.Billing.Taxes.TaxRate, Guid>>().InsertAsync(rate, autoSave: true)).Id.ToString();
    });
}
