using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Montrose.Billing.Invoices;

/// <summary>
/// Counts an agency's invoices, or its credit notes. Who takes a number holds the row until its transaction ends, so that a
/// number that was taken is used, and one of a transaction that is rolled back is taken by the next.
/// </summary>
public class InvoiceSeries : Entity<Guid>, IMultiTenant
{
    private InvoiceSeries() { }

    public InvoiceSeries(Guid id, Guid? tenantId, InvoiceKind kind, int year) : base(id) => (TenantId, Kind, Year) = (tenantId, kind, year);

    public Guid? TenantId { get; private set; }

    public InvoiceKind Kind { get; private set; }

    /// <summary>0 where the agency counts on over the years.</summary>
    public int Year { get; private set; }

    /// <summary>The newest number.</summary>
    public long Last { get; private set; }
}

/// <summary>A number and what it is written as.</summary>
public sealed record InvoiceNumber(int Year, long Sequence, string Text);
