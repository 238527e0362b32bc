using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Volo.Abp.Domain.Entities;

namespace Montrose.Billing.Invoices;

internal static class InvoiceLocking
{
    /// <summary>Locks the invoice until the unit of work ends, and reads it with its lines as it is then.</summary>
    public static async Task<Invoice> LockInvoiceAsync(this IBillingDbContext db, Guid id)
    {
        var own = db.Invoices.Where(i => i.Id == id);
        await own.ExecuteUpdateAsync(s => s.SetProperty(i => i.CreditedMinorUnits, i => i.CreditedMinorUnits));
        return await own.AsTracking().AsSingleQuery().Include(i => i.Lines.OrderBy(l => l.Position)).FirstOrDefaultAsync() ?? throw new EntityNotFoundException(typeof(Invoice), id);
    }
}
