using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Billing.Payouts;
using Montrose.Billing.Permissions;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Payouts;

/// <summary>Takes a payout back.</summary>
[Authorize(BillingPermissions.Payouts.Record)]
public class ReverseModel(IPayoutAppService payouts) : BillingPageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public ReversePayoutInput Input { get; set; } = new();

    public PayoutDto Payout { get; private set; } = new();

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync(ReversePayoutInput input)
    {
        await payouts.ReverseAsync(Id, input);
        Toast(L["Payouts.WasReversed"].Value);
        return RedirectToPage("/Dashboard/Admin/Billing/Payouts/Index", new { id = (string?)null });
    }

    public override async Task LoadAsync() => Payout = await payouts.GetAsync(Id);

    public override void Restore(IDictionary<string, object?> arguments)
    {
        if (arguments.TryGetValue("input", out var posted) && posted is ReversePayoutInput input) Input = input;
    }
}
