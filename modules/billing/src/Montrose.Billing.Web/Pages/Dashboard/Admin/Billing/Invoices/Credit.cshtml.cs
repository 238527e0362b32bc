using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Billing.Invoices;
using Montrose.Billing.Payments;
using Montrose.Billing.Permissions;
using Montrose.Billing.Web.Amounts;
using Montrose.Monetary;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Invoices;

/// <summary>Takes an invoice back, line by line; all that is left is offered.</summary>
[Authorize(BillingPermissions.Invoices.Credit)]
public class CreditModel(IInvoiceAppService invoices) : BillingPageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public CreditForm Input { get; set; } = new();

    public InvoiceDetailDto Invoice { get; private set; } = new();

    /// <summary>Where the money may go; nowhere while nothing was paid.</summary>
    public IReadOnlyList<RefundTarget> Targets => Invoice is { State: InvoiceState.Paid, PaymentId: not null } ? Invoice.IsPaidFromWallet ? [RefundTarget.Wallet] : [RefundTarget.Source, RefundTarget.Wallet] : [];

    public async Task OnGetAsync()
    {
        await LoadAsync();
        Input.RequestKey = Guid.NewGuid().ToString("N");
        Input.Target = Targets.Count > 0 ? Targets[0] : RefundTarget.Wallet;
        Input.Lines = [.. Invoice.Lines.Where(l => l.Left.MinorUnits != 0).Select(l => new CreditLineForm { LineId = l.Id, Amount = AmountText.Example(l.Left) })];
    }

    public async Task<IActionResult> OnPostAsync(CreditForm input)
    {
        Input = input;
        await LoadAsync();
        var lines = new List<CreditInvoiceLineInput>();
        for (var i = 0; i < input.Lines.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(input.Lines[i].Amount)) continue;
            if (AmountText.ToMinorUnits(input.Lines[i].Amount, Invoice.Total.Currency) is { } minor && Math.Abs(minor) <= InvoiceConsts.MaxAmount) lines.Add(new CreditInvoiceLineInput { LineId = input.Lines[i].LineId, AmountMinorUnits = minor });
            else ModelState.AddModelError($"Input.Lines[{i}].Amount", L["Invoice.PriceFormat", AmountText.Example(LeftOf(input.Lines[i].LineId))].Value);
        }
        if (!ModelState.IsValid) return Refused();
        var note = await invoices.CreditAsync(Id, new CreditInvoiceInput { Lines = lines, Target = input.Target, Reason = input.Reason, RequestKey = input.RequestKey });
        Toast(L["Invoice.CreditDone", note.Number!].Value);
        return RedirectToPage("/Dashboard/Admin/Billing/Invoices/Detail", new { id = note.Id });
    }

    public string TextOf(Guid lineId) => Invoice.Lines.FirstOrDefault(l => l.Id == lineId)?.Description ?? "–";

    public Money LeftOf(Guid lineId) => Invoice.Lines.FirstOrDefault(l => l.Id == lineId)?.Left ?? Money.Zero(Invoice.Total.Currency);

    public override async Task LoadAsync() => Invoice = await invoices.GetAsync(Id);

    public override void Restore(IDictionary<string, object?> arguments)
    {
        if (arguments.TryGetValue("input", out var posted) && posted is CreditForm input) Input = input;
    }

    public override string? FieldOf(string errorCode) => errorCode is "Billing:Invoice.CreditTooLarge" && Input.Lines.Count == 1 ? "Input.Lines[0].Amount" : null;
}

/// <summary>What a person types to credit.</summary>
public class CreditForm
{
    [MaxLength(InvoiceConsts.MaxLines)]
    public List<CreditLineForm> Lines { get; set; } = [];

    [EnumDataType(typeof(RefundTarget))]
    public RefundTarget Target { get; set; } = RefundTarget.Wallet;

    [StringLength(InvoiceConsts.MaxReasonLength)]
    public string? Reason { get; set; }

    /// <summary>Of this form: sent twice, it credits once.</summary>
    [StringLength(PaymentConsts.MaxRequestKeyLength)]
    public string? RequestKey { get; set; }
}

/// <summary>What of a line is taken back; nothing where it is empty.</summary>
public class CreditLineForm
{
    public Guid LineId { get; set; }

    [StringLength(20)]
    public string? Amount { get; set; }
}
