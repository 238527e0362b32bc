using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Billing.Integration;
using Montrose.Billing.Permissions;
using Montrose.Billing.Subscriptions;

namespace Montrose.Billing.Web.Pages.Dashboard.Client.Plans;

/// <summary>The client's subscription, and the plans to choose among.</summary>
[Authorize(BillingPermissions.Subscription.View)]
public class IndexModel(IMySubscriptionAppService subscriptions) : BillingPageModel
{
    public MyPlansDto Mine { get; private set; } = new();

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostPayAsync()
    {
        if ((await subscriptions.PayAsync()).Owed is null) Toast(L["MyPlan.Paid"].Value);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostCancelAsync() => Done(await subscriptions.CancelAsync(new CancelSubscriptionInput()));

    public async Task<IActionResult> OnPostResumeAsync() => Done(await subscriptions.ResumeAsync());

    public async Task<IActionResult> OnPostPaymentAsync(PaymentChoice choice) => Done(await subscriptions.ChangePaymentAsync(new ChangePaymentInput { Choice = choice }));

    /// <summary>The present plan again takes the scheduled change back.</summary>
    public async Task<IActionResult> OnPostDropAsync()
    {
        var current = (await subscriptions.GetAsync()).Current;
        return current is null ? RedirectToPage() : Done(await subscriptions.ChangePlanAsync(new ChangePlanInput { PlanId = current.PlanId, Interval = current.Interval }));
    }

    public override async Task LoadAsync() => Mine = await subscriptions.GetAsync();

    private RedirectToPageResult Done(SubscriptionDetailDto _)
    {
        Toast(L["MyPlan.Changed"].Value);
        return RedirectToPage();
    }
}

/// <summary>One plan's card.</summary>
public sealed record PlanPart(OfferedPlanDto Plan, bool HasPlan);
