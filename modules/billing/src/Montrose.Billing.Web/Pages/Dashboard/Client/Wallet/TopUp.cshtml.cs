using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Billing.Gateways;
using Montrose.Billing.Payments;
using Montrose.Billing.Permissions;
using Montrose.Web.Theme.Security;
using Volo.Abp.Uow;

namespace Montrose.Billing.Web.Pages.Dashboard.Client.Wallet;

/// <summary>Money for the wallet: how much, and with whom it is paid.</summary>
[Authorize(BillingPermissions.Wallet.TopUp)]
public class TopUpModel(IMyPaymentAppService payments, IGatewayPages pages) : BillingPageModel
{
    public TopUpForm Input { get; set; } = new();

    public TopUpTermsDto Terms { get; private set; } = new();

    public Task OnGetAsync() => LoadAsync();

    [UnitOfWork(IsDisabled = true)]
    public async Task<IActionResult> OnPostAsync(TopUpForm input)
    {
        Input = input;
        await LoadAsync();
        if (ReadAmount("Input.Amount", input.Amount, Terms.Min, Terms.Max) is not { } minor) return Refused();
        var started = await payments.StartTopUpAsync(new StartTopUpInput { AmountMinorUnits = minor, Gateway = input.Gateway, RequestKey = input.RequestKey });
        return started.RedirectUrl is { } url ? Redirect(url) : RedirectToPage("/Dashboard/Client/Payments/Detail", new { id = started.PaymentId });
    }

    public override async Task LoadAsync()
    {
        foreach (var origin in pages.Origins) HttpContext.AllowFormsTo(origin);
        Terms = await payments.GetTopUpTermsAsync();
        if (Terms.Gateways.Count > 0 && !Terms.Gateways.Contains(Input.Gateway)) Input.Gateway = Terms.Gateways[0];
    }

    public override void Restore(IDictionary<string, object?> arguments)
    {
        if (arguments.TryGetValue("input", out var posted) && posted is TopUpForm input) Input = input;
    }

    public override string? FieldOf(string errorCode) => errorCode is "Billing:TopUp.OutOfRange" or "Billing:Gateway.AmountNotPossible" ? "Input.Amount" : null;
}

/// <summary>What a person types to top up.</summary>
public class TopUpForm
{
    [Required, StringLength(20)]
    public string? Amount { get; set; }

    [EnumDataType(typeof(GatewayKind))]
    public GatewayKind Gateway { get; set; } = GatewayKind.Test;

    /// <summary>Made with the form, so that pressing twice, or the back button, is one payment.</summary>
    [StringLength(PaymentConsts.MaxRequestKeyLength)]
    public string? RequestKey { get; set; }
}
