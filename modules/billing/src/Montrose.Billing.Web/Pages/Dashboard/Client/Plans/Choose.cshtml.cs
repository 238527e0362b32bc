using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Billing.Permissions;
using Montrose.Billing.Plans;
using Montrose.Billing.Subscriptions;
using Volo.Abp.Domain.Entities;

namespace Montrose.Billing.Web.Pages.Dashboard.Client.Plans;

/// <summary>What a plan costs the client now and later, and the button that takes it.</summary>
[Authorize(BillingPermissions.Subscription.Change)]
public class ChooseModel(IMySubscriptionAppService subscriptions) : BillingPageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public SubscribeInput Input { get; set; } = new();

    public MyPlansDto Mine { get; private set; } = new();

    public OfferedPlanDto Plan { get; private set; } = new();

    /// <summary>Null for a client without a subscription.</summary>
    public PlanChangeQuoteDto? Quote { get; private set; }

    public async Task OnGetAsync(BillingInterval? interval)
    {
        Input.Interval = interval ?? default;
        await LoadAsync();
    }

    public async Task<IActionResult> OnPostAsync(SubscribeInput input)
    {
        Input = input;
        input.PlanId = Id;
        if ((await subscriptions.GetAsync()).Current is null)
        {
            var begun = await subscriptions.SubscribeAsync(input);
            Toast(L["MyPlan.Subscribed", begun.PlanName].Value);
        }
        else
        {
            await subscriptions.ChangePlanAsync(new ChangePlanInput { PlanId = Id, Interval = input.Interval });
            Toast(L["MyPlan.Changed"].Value);
        }
        return RedirectToPage("/Dashboard/Client/Plans/Index", new { id = (string?)null });
    }

    public override async Task LoadAsync()
    {
        Mine = await subscriptions.GetAsync();
        if (!Enum.IsDefined(Input.Interval)) Input.Interval = Mine.Current?.Interval ?? BillingInterval.Month;
        Plan = Mine.Plans.FirstOrDefault(p => p.Id == Id) ?? throw new EntityNotFoundException(typeof(PlanDto), Id);
        if (Mine.Current is not null) Quote = await subscriptions.GetQuoteAsync(new ChangePlanInput { PlanId = Id, Interval = Input.Interval });
    }

    public override void Restore(IDictionary<string, object?> arguments)
    {
        if (arguments.TryGetValue("input", out var posted) && posted is SubscribeInput input) Input = input;
    }
}
