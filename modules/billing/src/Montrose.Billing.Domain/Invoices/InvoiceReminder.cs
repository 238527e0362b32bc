using Montrose.Clients;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Montrose.Billing.Invoices;

/// <summary>That a client was reminded of an invoice: once for each day that the agency reminds on.</summary>
public class InvoiceReminder : Entity<Guid>, IMultiTenant, IClientOwned
{
    private InvoiceReminder() { }

    public InvoiceReminder(Guid id, Invoice invoice, int daysAfterDue, DateTime now) : base(id) =>
        (TenantId, ClientId, InvoiceId, DaysAfterDue, SentAt) = (invoice.TenantId, invoice.ClientId, invoice.Id, daysAfterDue, now);

    public Guid? TenantId { get; private set; }

    public Guid ClientId { get; private set; }

    public Guid InvoiceId { get; private set; }

    /// <summary>Negative before the due date.</summary>
    public int DaysAfterDue { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime SentAt { get; private set; }
}
