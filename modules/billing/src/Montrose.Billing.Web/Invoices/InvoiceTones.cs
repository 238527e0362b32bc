using Montrose.Billing.Invoices;
using Montrose.Web.Theme.TagHelpers;

namespace Montrose.Billing.Web.Invoices;

/// <summary>How the state of an invoice is called and coloured.</summary>
public static class InvoiceTones
{
    public static Tone Of(InvoiceDto invoice) => invoice switch
    {
        { Kind: InvoiceKind.CreditNote } => Tone.Neutral,
        { IsOverdue: true } => Tone.Danger,
        { State: InvoiceState.Paid } when IsCredited(invoice) => Tone.Neutral,
        { State: InvoiceState.Paid } => Tone.Success,
        { State: InvoiceState.Open } => Tone.Warning,
        _ => Tone.Neutral,
    };

    /// <summary>Name of its text.</summary>
    public static string TextOf(InvoiceDto invoice) => invoice switch
    {
        { Kind: InvoiceKind.CreditNote, State: not InvoiceState.Draft } => "Invoice.Issued",
        { IsOverdue: true } => "Invoice.Overdue",
        { State: InvoiceState.Paid } when IsCredited(invoice) => "Invoice.CreditedBadge",
        _ => $"Enum:InvoiceState.{(int)invoice.State}",
    };

    private static bool IsCredited(InvoiceDto invoice) => invoice.Credited.MinorUnits > 0 && invoice.Credited == invoice.Total;
}
