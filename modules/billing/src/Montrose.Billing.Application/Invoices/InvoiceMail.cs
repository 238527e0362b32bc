using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;

namespace Montrose.Billing.Invoices;

/// <summary>What a mail about an invoice says.</summary>
public enum InvoiceMailKind
{
    Issued = 1,

    /// <summary>It will be due.</summary>
    Reminder = 2,

    /// <summary>It is late.</summary>
    Overdue = 3,
}

/// <summary>Has mails about invoices sent, once the caller's unit of work is committed.</summary>
public class InvoiceMail(IBackgroundJobManager jobs, ICurrentTenant tenant, IClock clock) : ITransientDependency
{
    /// <returns>False where nobody is to get it.</returns>
    public async Task<bool> EnqueueAsync(Invoice invoice, InvoiceMailKind kind)
    {
        if (invoice.Buyer.Email is not { Length: > 0 }) return false;
        invoice.Sent(clock.Now);
        await jobs.EnqueueAsync(new InvoiceMailArgs(tenant.Id, invoice.Id, kind));
        return true;
    }
}

/// <summary>A mail about an invoice is to be sent.</summary>
[BackgroundJobName("montrose.billing.invoice-mail")]
public sealed record InvoiceMailArgs(Guid? TenantId, Guid InvoiceId, InvoiceMailKind Kind);
