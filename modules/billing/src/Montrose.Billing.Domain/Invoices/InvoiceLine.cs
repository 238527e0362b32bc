using Montrose.Billing.Taxes;
using Montrose.Clients;
using Volo.Abp;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Montrose.Billing.Invoices;

/// <summary>Something that is sold, or, at a negative price, taken off.</summary>
public class InvoiceLine : Entity<Guid>, IMultiTenant, IClientOwned
{
    private InvoiceLine() { }

    internal InvoiceLine(Guid id, Invoice invoice, int position, InvoiceLineTerms terms, int basisPoints, LineAmount amount, Guid? creditedLineId = null) : base(id)
    {
        (TenantId, ClientId, InvoiceId, Position, CreditedLineId) = (invoice.TenantId, invoice.ClientId, invoice.Id, position, creditedLineId);
        Write(invoice.ClientId, terms, basisPoints, amount);
    }

    public Guid? TenantId { get; private set; }

    public Guid ClientId { get; private set; }

    public Guid InvoiceId { get; private set; }

    /// <summary>From 1.</summary>
    public int Position { get; private set; }

    public string Description { get; private set; } = "";

    public decimal Quantity { get; private set; }

    /// <summary>Tax included where the invoice's prices include it.</summary>
    public long UnitPriceMinorUnits { get; private set; }

    public TaxCategory TaxCategory { get; private set; }

    /// <summary>Hundredths of a percent: 1900 is 19 %.</summary>
    public int TaxBasisPoints { get; private set; }

    /// <summary>Without tax.</summary>
    public long NetMinorUnits { get; private set; }

    public long TaxMinorUnits { get; private set; }

    /// <summary>Of a credit note: the invoice's line that this takes back.</summary>
    public Guid? CreditedLineId { get; private set; }

    public long GrossMinorUnits => NetMinorUnits + TaxMinorUnits;

    /// <exception cref="BusinessException">Billing:Invoice.QuantityOutOfRange</exception>
    internal void Write(Guid clientId, InvoiceLineTerms terms, int basisPoints, LineAmount amount)
    {
        if (terms.Quantity is <= 0 or > InvoiceConsts.MaxQuantity || decimal.Round(terms.Quantity, InvoiceConsts.QuantityDecimals) != terms.Quantity) throw Errors.InvoiceQuantityOutOfRange();
        ClientId = clientId;
        Description = Check.NotNullOrWhiteSpace(terms.Description, nameof(terms.Description), InvoiceConsts.MaxDescriptionLength).Trim();
        (Quantity, UnitPriceMinorUnits, TaxCategory) = (terms.Quantity, terms.UnitPriceMinorUnits, terms.TaxCategory);
        (TaxBasisPoints, NetMinorUnits, TaxMinorUnits) = (basisPoints, amount.Net, amount.Tax);
    }

    /// <summary>What is left of it.</summary>
    internal LineAmount Less(LineAmount credited) => new(NetMinorUnits - credited.Net, TaxMinorUnits - credited.Tax);

    /// <summary>What of the tax belongs to a part of the line: its share, rounded towards zero, and of the whole line all of it.</summary>
    public long TaxOf(long gross) => GrossMinorUnits == 0 ? 0 : (long)((Int128)TaxMinorUnits * gross / GrossMinorUnits);
}

/// <summary>What is sold: the price is in minor units of the invoice's currency and may be negative, the quantity not.</summary>
public sealed record InvoiceLineTerms(string Description, decimal Quantity, long UnitPriceMinorUnits, TaxCategory TaxCategory);
