using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Montrose.Billing.Permissions;
using Montrose.Billing.Plans;
using Montrose.Billing.Subscriptions;
using Montrose.Billing.Usage;
using Volo.Abp.Authorization.Permissions;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Subscriptions;

/// <summary>One subscription: what happened to it, what its client uses, and what can be done.</summary>
[Authorize(BillingPermissions.Subscriptions.View)]
public class DetailModel(ISubscriptionAppService subscriptions, IUsageAppService usage, IPlanAppService plans, IPermissionChecker permissions) : BillingPageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public ChangePlanInput Input { get; set; } = new();

    public ExtendTrialInput Trial { get; set; } = new() { Days = 7 };

    public SubscriptionDetailDto Subscription { get; private set; } = new();

    public UsageDto Usage { get; private set; } = new();

    public IReadOnlyList<SelectListItem> Plans { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Intervals => [.. Enum.GetValues<BillingInterval>().Select(i => new SelectListItem(L[$"Enum:BillingInterval.{(int)i}"], i.ToString()))];

    /// <summary>What the chosen change would do; null where none is chosen.</summary>
    public PlanChangeQuoteDto? Quote { get; private set; }

    /// <summary>The name of the chosen plan.</summary>
    public string ChosenName => Plans.FirstOrDefault(p => p.Value == Input.PlanId.ToString())?.Text ?? Subscription.PlanName;

    public async Task OnGetAsync([FromQuery(Name = "Input.PlanId")] Guid? planId, [FromQuery(Name = "Input.Interval")] BillingInterval? interval)
    {
        if (planId is { } plan && interval is { } chosen && Enum.IsDefined(chosen)) Input = new ChangePlanInput { PlanId = plan, Interval = chosen };
        await LoadAsync();
        if (planId is not null && Plans.Any(p => p.Value == Input.PlanId.ToString()) && await permissions.IsGrantedAsync(BillingPermissions.Subscriptions.Manage))
            Quote = await subscriptions.GetQuoteAsync(Id, Input);
    }

    public async Task<IActionResult> OnPostChangeAsync(ChangePlanInput input) => Done(await subscriptions.ChangePlanAsync(Id, input));

    public async Task<IActionResult> OnPostCancelAsync() => Done(await subscriptions.CancelAsync(Id, new CancelSubscriptionInput()));

    public async Task<IActionResult> OnPostCancelNowAsync() => Done(await subscriptions.CancelAsync(Id, new CancelSubscriptionInput { Now = true }));

    public async Task<IActionResult> OnPostResumeAsync() => Done(await subscriptions.ResumeAsync(Id));

    public async Task<IActionResult> OnPostExtendAsync(ExtendTrialInput trial) => Done(await subscriptions.ExtendTrialAsync(Id, trial));

    public override async Task LoadAsync()
    {
        Subscription = await subscriptions.GetAsync(Id);
        Usage = await usage.GetAsync(Subscription.ClientId);
        if (Input.PlanId == Guid.Empty) Input = new ChangePlanInput { PlanId = Subscription.PlanId, Interval = Subscription.Interval };
        if (!await permissions.IsGrantedAsync(BillingPermissions.Plans.View)) return;
        var offered = (await plans.GetListAsync(new GetPlansInput { IsArchived = false, MaxResultCount = PlanConsts.MaxPlans })).Items;
        Plans = [.. offered.Select(p => new SelectListItem(p.Name, p.Id.ToString()))];
        // One that is offered no more is still the one that it has.
        if (offered.All(p => p.Id != Subscription.PlanId)) Plans = [new SelectListItem(Subscription.PlanName, Subscription.PlanId.ToString()), .. Plans];
    }

    public override void Restore(IDictionary<string, object?> arguments)
    {
        if (arguments.TryGetValue("input", out var posted) && posted is ChangePlanInput input) Input = input;
        if (arguments.TryGetValue("trial", out var asked) && asked is ExtendTrialInput trial) Trial = trial;
    }

    public override string? FieldOf(string errorCode) => errorCode switch
    {
        "Billing:Subscription.NotInTrial" => "Trial.Days",
        "Billing:Plan.NotOffered" or "Billing:Subscription.PayFirst" or "Billing:Subscription.ChangeUnderWay" or "Billing:Wallet.InsufficientFunds" or "Billing:PaymentMethod.None" => "Input.PlanId",
        _ => null,
    };

    private RedirectToPageResult Done(SubscriptionDetailDto changed)
    {
        Toast(L["MyPlan.Changed"].Value);
        return RedirectToPage(new { changed.Id });
    }
}
