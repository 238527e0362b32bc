namespace Montrose.Billing.Invoices;

/// <summary>Lengths and limits of invoices.</summary>
public static class InvoiceConsts
{
    public const int MaxNumberLength = 40;
    public const int MaxPrefixLength = 16;
    public const int MaxPartyNameLength = 200;
    public const int MaxTaxNumberLength = 32;
    public const int MaxEmailLength = 256;
    public const int MaxDescriptionLength = 500;
    public const int MaxNotesLength = 2000;
    public const int MaxReasonLength = 200;
    public const int MaxFilterLength = 100;
    public const int MaxLines = 200;
    public const int MaxDueDays = 365;

    /// <summary>What the payments of invoices are known by: their provider; the object is the invoice's id.</summary>
    public const string Provider = "invoices";

    /// <summary>A quantity has at most so many decimals.</summary>
    public const int QuantityDecimals = 3;

    public const decimal MaxQuantity = 1_000_000m;

    /// <summary>Minor units: neither a line nor an invoice is larger.</summary>
    public const long MaxAmount = Payments.PaymentConsts.MaxAmount;
}
