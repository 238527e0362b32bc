using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Billing.Payments;
using Montrose.Billing.Permissions;
using Montrose.Billing.Web.Amounts;
using Montrose.Monetary;
using Montrose.Web.Theme.Reading;
using Volo.Abp.Uow;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Payments;

/// <summary>One payment: what became of it, and its refunds.</summary>
[Authorize(BillingPermissions.Payments.View)]
public class DetailModel(IPaymentAppService payments) : BillingPageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public RefundForm Input { get; set; } = new();

    public PaymentDetailDto Payment { get; private set; } = new();

    public Money Left => Payment.State is PaymentState.Succeeded ? Payment.Amount - Payment.Refunded : Money.Zero(Payment.Amount.Currency);

    /// <summary>Where it may go.</summary>
    public IReadOnlyList<RefundTarget> Targets => Payment.Gateway is null ? [RefundTarget.Wallet] : Payment.Purpose is PaymentPurpose.TopUp ? [RefundTarget.Source] : [RefundTarget.Source, RefundTarget.Wallet];

    public async Task OnGetAsync()
    {
        await LoadAsync();
        Input.Target = Targets[0];
        Input.Amount = Left.MinorUnits > 0 ? AmountText.Example(Left) : null;
    }

    public async Task<IActionResult> OnPostRefundAsync(RefundForm input)
    {
        Input = input;
        await LoadAsync();
        if (ReadAmount("Input.Amount", input.Amount, new Money(1, Payment.Amount.Currency), new Money(PaymentConsts.MaxAmount, Payment.Amount.Currency)) is not { } minor) return Refused();
        await payments.RefundAsync(Id, new RefundPaymentInput { AmountMinorUnits = minor, Target = input.Target, Reason = input.Reason, RequestKey = input.RequestKey });
        Toast(L["Payment.RefundDone", MoneyText.Format(new Money(minor, Payment.Amount.Currency))].Value);
        return RedirectToPage(new { Id });
    }

    [UnitOfWork(IsDisabled = true)]
    public async Task<IActionResult> OnPostCheckAsync()
    {
        await payments.CheckAsync(Id);
        return RedirectToPage(new { Id });
    }

    public override async Task LoadAsync() => Payment = await payments.GetAsync(Id);

    public override void Restore(IDictionary<string, object?> arguments)
    {
        if (arguments.TryGetValue("input", out var posted) && posted is RefundForm input) Input = input;
    }

    public override string? FieldOf(string errorCode) => errorCode switch
    {
        "Billing:Payment.RefundTooLarge" or "Billing:Wallet.InsufficientFunds" => "Input.Amount",
        "Billing:Payment.RefundNeedsWallet" or "Billing:Payment.RefundNeedsSource" => "Input.Target",
        _ => null,
    };
}

/// <summary>What a person types to refund.</summary>
public class RefundForm
{
    [Required, StringLength(20)]
    public string? Amount { get; set; }

    [EnumDataType(typeof(RefundTarget))]
    public RefundTarget Target { get; set; } = RefundTarget.Source;

    [StringLength(PaymentConsts.MaxReasonLength)]
    public string? Reason { get; set; }

    /// <summary>Made with the form, so that pressing twice is one refund.</summary>
    [Required, StringLength(PaymentConsts.MaxRequestKeyLength)]
    public string RequestKey { get; set; } = Guid.NewGuid().ToString("N");
}
