using Montrose.Billing.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;

namespace Montrose.Billing.Invoices;

/// <summary>What people do with invoices, within the caller's unit of work, which must be transactional.</summary>
public class InvoiceDesk(IDbContextProvider<IBillingDbContext> contexts, IClock clock) : ITransientDependency
{
    /// <exception cref="Volo.Abp.BusinessException">Billing:Invoice.NotOpen, .Credited</exception>
    public async Task<Invoice> VoidAsync(Guid id)
    {
        var db = await contexts.GetDbContextAsync();
        var invoice = await db.LockInvoiceAsync(id);
        invoice.Void(clock.Now);
        await db.SaveChangesAsync();
        return invoice;
    }
}
