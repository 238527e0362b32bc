using Montrose.Billing.Payments;
using Montrose.Billing.Taxes;
using Montrose.Monetary;
using Volo.Abp.Application.Dtos;

namespace Montrose.Billing.Invoices;

/// <summary>An invoice or credit note in a list.</summary>
public class InvoiceDto : EntityDto<Guid>
{
    public Guid ClientId { get; set; }

    /// <summary>The client's company as it is called now.</summary>
    public string? ClientName { get; set; }

    public InvoiceKind Kind { get; set; }

    public InvoiceState State { get; set; }

    /// <summary>Open, and its due date is past.</summary>
    public bool IsOverdue { get; set; }

    /// <summary>Null on a draft.</summary>
    public string? Number { get; set; }

    /// <summary>Tax included.</summary>
    public Money Total { get; set; }

    /// <summary>What credit notes have taken back of it.</summary>
    public Money Credited { get; set; }

    /// <summary>What is left to pay.</summary>
    public Money Due { get; set; }

    /// <summary>Null on a draft.</summary>
    public DateOnly? IssuedOn { get; set; }

    /// <summary>The last day to pay on time; null on a draft.</summary>
    public DateOnly? DueOn { get; set; }

    /// <summary>UTC.</summary>
    public DateTime CreationTime { get; set; }
}

/// <summary>All that an invoice says, and what became of it. On a draft, seller, buyer and taxes are those that it would have now.</summary>
public class InvoiceDetailDto : InvoiceDto
{
    public InvoicePartyDto Seller { get; set; } = new();
    public InvoicePartyDto Buyer { get; set; } = new();

    /// <summary>Without tax.</summary>
    public Money Net { get; set; }

    public Money Tax { get; set; }
    public bool PricesIncludeTax { get; set; }

    /// <summary>The buyer owes the tax itself.</summary>
    public bool IsReverseCharge { get; set; }

    /// <summary>Days until it is due, where a draft says so; otherwise the agency's term.</summary>
    public int? DueInDays { get; set; }

    public string? Notes { get; set; }

    /// <summary>The payment that it was paid with, or is being paid with.</summary>
    public Guid? PaymentId { get; set; }

    /// <summary>How far that is.</summary>
    public PaymentState? PaymentState { get; set; }

    /// <summary>True where it was paid from the wallet, so that a refund goes there too.</summary>
    public bool IsPaidFromWallet { get; set; }

    /// <summary>Of a credit note: the invoice that it takes back.</summary>
    public Guid? CreditedInvoiceId { get; set; }

    /// <summary>That one's number.</summary>
    public string? CreditedInvoiceNumber { get; set; }

    /// <summary>UTC.</summary>
    public DateTime? PaidAt { get; set; }

    /// <summary>UTC.</summary>
    public DateTime? VoidedAt { get; set; }

    /// <summary>UTC; when it was last mailed.</summary>
    public DateTime? SentAt { get; set; }

    public IReadOnlyList<InvoiceLineDto> Lines { get; set; } = [];

    /// <summary>The tax of each rate.</summary>
    public IReadOnlyList<InvoiceTaxDto> Taxes { get; set; } = [];

    /// <summary>Credit notes of it, the oldest first.</summary>
    public IReadOnlyList<InvoiceDto> CreditNotes { get; set; } = [];

    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>Who sells or buys.</summary>
public class InvoicePartyDto
{
    public string Name { get; set; } = "";
    public string? Street { get; set; }
    public string? PostalCode { get; set; }
    public string? City { get; set; }
    public string? Region { get; set; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? Country { get; set; }

    public string? TaxNumber { get; set; }
    public string? Email { get; set; }
}

/// <summary>A line of an invoice.</summary>
public class InvoiceLineDto : EntityDto<Guid>
{
    public string Description { get; set; } = "";
    public decimal Quantity { get; set; }

    /// <summary>Tax included where the invoice's prices include it.</summary>
    public Money UnitPrice { get; set; }

    public TaxCategory TaxCategory { get; set; }

    /// <summary>Hundredths of a percent.</summary>
    public int TaxBasisPoints { get; set; }

    /// <summary>Without tax.</summary>
    public Money Net { get; set; }

    public Money Tax { get; set; }

    /// <summary>What credit notes have not taken back, tax included.</summary>
    public Money Left { get; set; }
}

/// <summary>The tax of one rate.</summary>
public class InvoiceTaxDto
{
    /// <summary>Hundredths of a percent.</summary>
    public int BasisPoints { get; set; }

    /// <summary>What it is of.</summary>
    public Money Net { get; set; }

    public Money Tax { get; set; }
}

/// <summary>Sums over invoices in the agency's currency; credit notes are taken off.</summary>
public class InvoiceTotalsDto
{
    /// <summary>Invoiced, tax included, without what was voided.</summary>
    public Money Invoiced { get; set; }

    /// <summary>What is left to pay.</summary>
    public Money Open { get; set; }

    /// <summary>What of that is late.</summary>
    public Money Overdue { get; set; }
}

/// <summary>A payment of an invoice that was begun.</summary>
public class InvoicePaymentDto
{
    /// <summary>Empty where nothing was to pay.</summary>
    public Guid PaymentId { get; set; }

    public PaymentState State { get; set; }

    /// <summary>The portal's page on which the client goes on, where it has to.</summary>
    public string? PayPath { get; set; }
}
