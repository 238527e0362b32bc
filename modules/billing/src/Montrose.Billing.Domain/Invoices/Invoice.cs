using Montrose.Billing.Ledger;
using Montrose.Billing.Taxes;
using Montrose.Clients;
using Montrose.Monetary;
using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace Montrose.Billing.Invoices;

/// <summary>
/// What a client owes, line by line, or what of an invoice is taken back. A draft can be changed; with its number it says for
/// ever what it says, and only what becomes of it is still written down. The database holds that, too.
/// </summary>
public partial class Invoice : CreationAuditedAggregateRoot<Guid>, IMultiTenant, IClientOwned
{
    private readonly List<InvoiceLine> _lines = [];

    private Invoice() { }

    private Invoice(Guid id, Guid? tenantId, Guid clientId, InvoiceKind kind, string currency, bool pricesIncludeTax) : base(id)
    {
        (TenantId, ClientId, Kind, State) = (tenantId, clientId, kind, InvoiceState.Draft);
        (Currency, PricesIncludeTax) = (Money.Zero(currency).Currency, pricesIncludeTax);
    }

    public Guid? TenantId { get; private set; }

    public Guid ClientId { get; private set; }

    public InvoiceKind Kind { get; private set; }

    public InvoiceState State { get; private set; }

    /// <summary>As it is printed; null on a draft.</summary>
    public string? Number { get; private set; }

    /// <summary>The series' year; 0 where the agency counts on over the years.</summary>
    public int Year { get; private set; }

    /// <summary>Counts the series without a gap; null on a draft.</summary>
    public long? Sequence { get; private set; }

    /// <summary>ISO 4217.</summary>
    public string Currency { get; private set; } = "";

    public bool PricesIncludeTax { get; private set; }

    /// <summary>The buyer owes the tax itself.</summary>
    public bool IsReverseCharge { get; private set; }

    public InvoiceParty Seller { get; private set; } = InvoiceParty.Nobody;

    public InvoiceParty Buyer { get; private set; } = InvoiceParty.Nobody;

    public long NetMinorUnits { get; private set; }

    public long TaxMinorUnits { get; private set; }

    public long TotalMinorUnits { get; private set; }

    /// <summary>What credit notes have taken back, tax included. Never more than the total.</summary>
    public long CreditedMinorUnits { get; private set; }

    /// <summary>What of it was tax.</summary>
    public long CreditedTaxMinorUnits { get; private set; }

    /// <summary>From its day on; the agency's term where a draft says nothing.</summary>
    public int? DueInDays { get; private set; }

    public string? Notes { get; private set; }

    /// <summary>The module that it is written for, e.g. <c>subscriptions</c>; null where a person wrote it.</summary>
    public string? Provider { get; private set; }

    /// <summary>What it is for there.</summary>
    public string? ObjectId { get; private set; }

    /// <summary>Of a credit note: the invoice that it takes back.</summary>
    public Guid? CreditedInvoiceId { get; private set; }

    /// <summary>The day that is printed; null on a draft.</summary>
    public DateOnly? IssuedOn { get; private set; }

    /// <summary>The last day to pay on time; null on a draft.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? PaidAt { get; private set; }

    /// <summary>With what it was paid; null where credit notes alone settled it.</summary>
    public Guid? PaymentId { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? VoidedAt { get; private set; }

    /// <summary>UTC; when it was last mailed.</summary>
    public DateTime? SentAt { get; private set; }

    public IReadOnlyList<InvoiceLine> Lines => _lines;

    public Money Total => new(TotalMinorUnits, Currency);

    /// <summary>What is left to pay.</summary>
    public Money Due => State is InvoiceState.Open ? new Money(TotalMinorUnits - CreditedMinorUnits, Currency) : Money.Zero(Currency);

    /// <summary>What of that is tax.</summary>
    public Money DueTax => State is InvoiceState.Open ? new Money(TaxMinorUnits - CreditedTaxMinorUnits, Currency) : Money.Zero(Currency);

    public bool IsOverdueAt(DateOnly today) => State is InvoiceState.Open && DueOn < today;

    /// <summary>A new invoice that nobody has seen.</summary>
    public static Invoice Draft(Guid id, Guid? tenantId, Guid clientId, string currency, bool pricesIncludeTax) =>
        new(id, tenantId, clientId, InvoiceKind.Invoice, currency, pricesIncludeTax);

    /// <summary>The same reference again is the same invoice; an index holds it.</summary>
    public Invoice For(string provider, string objectId)
    {
        EnsureDraft();
        Provider = Check.NotNullOrWhiteSpace(provider, nameof(provider), LedgerConsts.MaxProviderLength);
        ObjectId = Check.NotNullOrWhiteSpace(objectId, nameof(objectId), LedgerConsts.MaxObjectIdLength);
        return this;
    }

    /// <exception cref="BusinessException">Billing:Invoice.NotADraft</exception>
    public void Describe(Guid clientId, int? dueInDays, string? notes)
    {
        EnsureDraft();
        if (dueInDays is { } days) Check.Range(days, nameof(dueInDays), 0, InvoiceConsts.MaxDueDays);
        (ClientId, DueInDays) = (clientId, dueInDays);
        Notes = string.IsNullOrWhiteSpace(notes) ? null : Check.Length(notes.Trim(), nameof(notes), InvoiceConsts.MaxNotesLength);
    }

    /// <summary>Replaces all lines; their order is the one given.</summary>
    /// <exception cref="BusinessException">Billing:Invoice.NotADraft, .TooManyLines, .AmountOutOfRange, .QuantityOutOfRange, .TotalNegative</exception>
    public void Write(Func<Guid> newId, IReadOnlyList<InvoiceLineTerms> lines, TaxTable taxes)
    {
        EnsureDraft();
        if (lines.Count > InvoiceConsts.MaxLines) throw Errors.InvoiceTooManyLines();
        var rates = lines.Select(l => taxes.BasisPointsOf(l.TaxCategory)).ToList();
        var amounts = InvoiceAmounts.Of([.. lines.Select((l, i) => new PricedLine(l.Quantity, l.UnitPriceMinorUnits, rates[i]))], PricesIncludeTax);
        if (_lines.Count > lines.Count) _lines.RemoveRange(lines.Count, _lines.Count - lines.Count);
        for (var i = 0; i < lines.Count; i++)
            if (i < _lines.Count) _lines[i].Write(ClientId, lines[i], rates[i], amounts[i]);
            else _lines.Add(new InvoiceLine(newId(), this, i + 1, lines[i], rates[i], amounts[i]));
        IsReverseCharge = taxes.IsReverseCharge;
        Sum();
    }

    /// <summary>Gives it its number; from here on it does not change. One that comes to nothing is settled at once.</summary>
    /// <exception cref="BusinessException">Billing:Invoice.NotADraft, .Empty</exception>
    public void Finalise(InvoiceNumber number, InvoiceParty seller, InvoiceParty buyer, DateOnly today, int termDays, DateTime now)
    {
        EnsureDraft();
        if (_lines.Count == 0) throw Errors.InvoiceEmpty();
        (Number, Year, Sequence) = (number.Text, number.Year, number.Sequence);
        (Seller, Buyer) = (seller, buyer);
        (IssuedOn, DueOn) = (today, today.AddDays(DueInDays ?? termDays));
        State = InvoiceState.Open;
        if (Kind is InvoiceKind.CreditNote || TotalMinorUnits == 0) Settle(null, now);
    }

    /// <summary>True where it was open.</summary>
    /// <exception cref="BusinessException">Billing:Invoice.NotOpen</exception>
    public bool Pay(Guid paymentId, DateTime now)
    {
        if (State is InvoiceState.Paid) return false;
        EnsureOpen();
        Settle(paymentId, now);
        return true;
    }

    /// <summary>It is not owed; its number stays. Harmless where that was done.</summary>
    /// <exception cref="BusinessException">Billing:Invoice.NotOpen</exception>
    public void Void(DateTime now)
    {
        if (State is InvoiceState.Void) return;
        EnsureOpen();
        if (CreditedMinorUnits > 0) throw Errors.InvoiceCredited();
        (State, VoidedAt) = (InvoiceState.Void, now);
    }

    public void Sent(DateTime now) => SentAt = now;

    /// <exception cref="BusinessException">Billing:Invoice.NotADraft</exception>
    public void EnsureDraft()
    {
        if (State is not InvoiceState.Draft) throw Errors.InvoiceNotADraft(Number);
    }

    /// <exception cref="BusinessException">Billing:Invoice.NotOpen</exception>
    public void EnsureOpen()
    {
        if (State is not InvoiceState.Open) throw Errors.InvoiceNotOpen(Number);
    }

    private void Settle(Guid? paymentId, DateTime now) => (State, PaymentId, PaidAt) = (InvoiceState.Paid, paymentId, now);

    private void Sum()
    {
        NetMinorUnits = _lines.Sum(l => l.NetMinorUnits);
        TaxMinorUnits = _lines.Sum(l => l.TaxMinorUnits);
        TotalMinorUnits = NetMinorUnits + TaxMinorUnits;
        if (TotalMinorUnits < 0) throw Errors.InvoiceTotalNegative();
        if (TaxMinorUnits < 0) throw Errors.InvoiceTaxNegative();
        if (TotalMinorUnits > InvoiceConsts.MaxAmount) throw Errors.InvoiceAmountOutOfRange();
    }
}
