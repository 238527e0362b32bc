namespace Montrose.Billing.Invoices;

/// <summary>What a document says. Stored; never reuse a number.</summary>
public enum InvoiceKind
{
    /// <summary>What the client owes.</summary>
    Invoice = 1,

    /// <summary>What of an invoice is not owed after all.</summary>
    CreditNote = 2,
}

/// <summary>How far an invoice is. Stored; never reuse a number. That it is overdue follows from its due date.</summary>
public enum InvoiceState
{
    /// <summary>Can be changed, and has no number.</summary>
    Draft = 1,

    /// <summary>Has a number and is to be paid.</summary>
    Open = 2,

    /// <summary>Nothing is left to pay: it was paid, or credited in full. Credit notes begin here.</summary>
    Paid = 3,

    /// <summary>Keeps its number and is not owed.</summary>
    Void = 4,
}
