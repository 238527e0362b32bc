using System.ComponentModel.DataAnnotations;
using Montrose.Billing.Integration;
using Montrose.Billing.Payments;
using Montrose.Billing.Taxes;
using Volo.Abp.Application.Dtos;

namespace Montrose.Billing.Invoices;

/// <summary>What people filter invoices by: the stored states, with those that are late apart.</summary>
public enum InvoiceStateFilter
{
    Draft = 1,
    Open = 2,
    Paid = 3,
    Void = 4,

    /// <summary>Open, and the due date is past.</summary>
    Overdue = 5,
}

/// <summary>Months and years as the agency's calendar has them.</summary>
public enum InvoicePeriod
{
    ThisMonth = 1,
    LastMonth = 2,
    ThisYear = 3,
    LastYear = 4,
}

/// <summary>
/// Which invoices and credit notes to list. Sorting is number, total, issuedOn, dueOn or creationTime, with asc or desc; the
/// newest come first where it is empty.
/// </summary>
public class GetInvoicesInput : PagedAndSortedResultRequestDto
{
    /// <summary>The beginning of a number, or part of a client's name.</summary>
    [StringLength(InvoiceConsts.MaxFilterLength)]
    public string? Filter { get; set; }

    [EnumDataType(typeof(InvoiceStateFilter))]
    public InvoiceStateFilter? State { get; set; }

    [EnumDataType(typeof(InvoiceKind))]
    public InvoiceKind? Kind { get; set; }

    public Guid? ClientId { get; set; }

    /// <summary>When it was issued.</summary>
    [EnumDataType(typeof(InvoicePeriod))]
    public InvoicePeriod? Period { get; set; }

    /// <summary>Issued on this day or later.</summary>
    public DateOnly? From { get; set; }

    /// <summary>Issued on this day or earlier.</summary>
    public DateOnly? To { get; set; }
}

/// <summary>Which of the client's own invoices to list, the newest first. Drafts are not among them.</summary>
public class GetMyInvoicesInput : PagedResultRequestDto
{
    [EnumDataType(typeof(InvoiceStateFilter))]
    public InvoiceStateFilter? State { get; set; }
}

/// <summary>A draft as it is to be.</summary>
public class SaveInvoiceInput
{
    public Guid ClientId { get; set; }

    /// <summary>Days until it is due; the agency's term where it is empty.</summary>
    [Range(0, InvoiceConsts.MaxDueDays)]
    public int? DueInDays { get; set; }

    /// <summary>Printed below the lines.</summary>
    [StringLength(InvoiceConsts.MaxNotesLength)]
    public string? Notes { get; set; }

    /// <summary>In their order; they take the place of those that were.</summary>
    [Required, MaxLength(InvoiceConsts.MaxLines)]
    public List<SaveInvoiceLineInput> Lines { get; set; } = [];

    /// <summary>The stamp that was read; another one in the database answers 409.</summary>
    [StringLength(40)]
    public string? ConcurrencyStamp { get; set; }
}

/// <summary>A line of a draft.</summary>
public class SaveInvoiceLineInput
{
    [Required, StringLength(InvoiceConsts.MaxDescriptionLength)]
    public string Description { get; set; } = "";

    /// <summary>More than zero, at most three decimals.</summary>
    [Range(0, (double)InvoiceConsts.MaxQuantity)]
    public decimal Quantity { get; set; } = 1;

    /// <summary>In minor units of the agency's currency, tax included where the agency's prices include it; negative to take off.</summary>
    [Range(-InvoiceConsts.MaxAmount, InvoiceConsts.MaxAmount)]
    public long UnitPriceMinorUnits { get; set; }

    [EnumDataType(typeof(TaxCategory))]
    public TaxCategory TaxCategory { get; set; } = TaxCategory.Standard;
}

/// <summary>What is taken back of an invoice.</summary>
public class CreditInvoiceInput
{
    /// <summary>What of which line; all that is left of the invoice where it is missing.</summary>
    [MaxLength(InvoiceConsts.MaxLines)]
    public List<CreditInvoiceLineInput>? Lines { get; set; }

    /// <summary>Where the money of a paid invoice goes: one that was paid from the wallet has only that.</summary>
    [EnumDataType(typeof(RefundTarget))]
    public RefundTarget Target { get; set; } = RefundTarget.Wallet;

    /// <summary>Printed on the credit note.</summary>
    [StringLength(InvoiceConsts.MaxReasonLength)]
    public string? Reason { get; set; }

    /// <summary>The caller's key: the same again for the same invoice is the same credit note.</summary>
    [StringLength(PaymentConsts.MaxRequestKeyLength)]
    public string? RequestKey { get; set; }
}

/// <summary>What is taken back of a line.</summary>
public class CreditInvoiceLineInput
{
    public Guid LineId { get; set; }

    /// <summary>In minor units, tax included; negative of a line that took off.</summary>
    [Range(-InvoiceConsts.MaxAmount, InvoiceConsts.MaxAmount)]
    public long AmountMinorUnits { get; set; }
}

/// <summary>How the client pays an invoice.</summary>
public class PayInvoiceInput
{
    [EnumDataType(typeof(PaymentChoice))]
    public PaymentChoice Choice { get; set; } = PaymentChoice.Wallet;

    /// <summary>Of a saved method: which one; the default where it is empty.</summary>
    public Guid? PaymentMethodId { get; set; }
}
