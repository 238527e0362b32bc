using Microsoft.Extensions.DependencyInjection;
using Montrose.Billing.Subscriptions;
using Montrose.Isolation.Tests.World;
using Volo.Abp.Domain.Repositories;
using static Montrose.Isolation.Tests.World.Who;

namespace Montrose.Isolation.Tests.Policy;

/// <content>Plans, subscriptions and usage.</content>
public static partial class IsolationPolicy
{
    private const string OnlyPlans = "what it shows is the agency's";

    private static readonly Rule[] Plans =
    [
        new("GET api/billing/plan", Admin, Rows.Agency),
        new("GET api/billing/plan/{id}", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.Plan } },
        new("POST api/billing/plan", Admin, Rows.Agency) { Body = """{ "name": "{unique}", "pricePerMonthMinorUnits": 100, "pricePerYearMinorUnits": 1000 }""" },
        new("PUT api/billing/plan/{id}", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.Plan }, Body = """{ "name": "{unique}", "pricePerMonthMinorUnits": 0, "pricePerYearMinorUnits": 0 }""" },
        new("POST api/billing/plan/{id}/archive", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.Plan } },
        new("POST api/billing/plan/{id}/restore", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.Plan } },
        new("GET dashboard/admin/billing/plans", Admin, Rows.Agency),
        new("GET dashboard/admin/billing/plans/new", Admin),
        new("POST dashboard/admin/billing/plans/new", Admin, Rows.Agency) { Form = "Input.Name={unique}&Input.Position=1&Input.PerMonth=1.00&Input.PerYear=10.00&Input.TrialDays=0", ShowsNothingBecause = Redirects },
        new("GET dashboard/admin/billing/plans/{id:guid}", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.Plan } },
        new("POST dashboard/admin/billing/plans/{id:guid}", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.Plan }, Form = "Input.Name={unique}&Input.Position=1&Input.PerMonth=0&Input.PerYear=0&Input.TrialDays=0", ShowsNothingBecause = Redirects },
        new("POST dashboard/admin/billing/plans/{id:guid}?handler=Archive", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.Plan }, ShowsNothingBecause = Redirects },
        new("POST dashboard/admin/billing/plans/{id:guid}?handler=Restore", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.Plan }, ShowsNothingBecause = Redirects },
    ];

    private static readonly Rule[] Subscriptions =
    [
        new("GET api/billing/subscription", Admin, Rows.Client),
        new("GET api/billing/subscription/{id}", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Subscription } },
        new("GET api/billing/subscription/{id}/quote", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Subscription, ["planId"] = Subjects.Plan }, Query = "planId={planId}&interval=1", NeedsNew = true, ShowsNothingBecause = "amounts have no text" },
        new("POST api/billing/subscription/{id}/change-plan", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Subscription, ["planId"] = Subjects.Plan }, Body = """{ "planId": "{planId}", "interval": 1 }""" },
        new("POST api/billing/subscription/{id}/cancel", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Subscription }, Body = """{ "now": false }""" },
        new("POST api/billing/subscription/{id}/resume", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Subscription } },
        new("POST api/billing/subscription/{id}/extend-trial", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Subscription }, Body = """{ "days": 1 }""" },
        new("GET dashboard/admin/billing/subscriptions", Admin, Rows.Client),
        new("GET dashboard/admin/billing/subscriptions/{id:guid}", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Subscription } },
        new("POST dashboard/admin/billing/subscriptions/{id:guid}?handler=Change", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Subscription, ["planId"] = Subjects.Plan }, Form = "Input.PlanId={planId}&Input.Interval=Month", ShowsNothingBecause = Redirects },
        new("POST dashboard/admin/billing/subscriptions/{id:guid}?handler=Cancel", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Subscription }, ShowsNothingBecause = Redirects },
        new("POST dashboard/admin/billing/subscriptions/{id:guid}?handler=CancelNow", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Subscription }, ShowsNothingBecause = Redirects },
        new("POST dashboard/admin/billing/subscriptions/{id:guid}?handler=Resume", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Subscription }, ShowsNothingBecause = Redirects },
        new("POST dashboard/admin/billing/subscriptions/{id:guid}?handler=Extend", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Subscription }, Form = "Trial.Days=1", ShowsNothingBecause = Redirects },
    ];

    private static readonly Rule[] MySubscription =
    [
        new("GET api/billing/my-subscription", Client, Rows.Client) { Before = Subscribed },
        new("GET api/billing/my-subscription/current", Client, Rows.Client) { Before = Subscribed, ShowsNothingBecause = OnlyPlans },
        new("POST api/billing/my-subscription/subscribe", Client, Rows.Client) { Before = Unsubscribed, Ids = { ["planId"] = Subjects.Plan }, Body = """{ "planId": "{planId}", "interval": 1, "choice": 1 }""", ShowsNothingBecause = OnlyPlans },
        new("GET api/billing/my-subscription/quote", Client, Rows.Client) { Before = Subscribed, Ids = { ["planId"] = Subjects.Plan }, Query = "planId={planId}&interval=1", ShowsNothingBecause = "amounts have no text" },
        new("POST api/billing/my-subscription/change-plan", Client, Rows.Client) { Before = Subscribed, Ids = { ["planId"] = Subjects.Plan }, Body = """{ "planId": "{planId}", "interval": 1 }""", ShowsNothingBecause = OnlyPlans },
        new("POST api/billing/my-subscription/cancel", Client, Rows.Client) { Before = Subscribed, Body = """{ "now": false }""" },
        new("POST api/billing/my-subscription/resume", Client, Rows.Client) { Before = Subscribed },
        new("POST api/billing/my-subscription/change-payment", Client, Rows.Client) { Before = Subscribed, Body = """{ "choice": 1 }""" },
        new("POST api/billing/my-subscription/pay", Client, Rows.Client) { Before = Subscribed },
        new("GET dashboard/client/plans", Client, Rows.Client) { Before = Subscribed },
        new("GET dashboard/client/plans/{id:guid}", Client, Rows.Client) { Before = Subscribed, Ids = { ["id"] = Subjects.Plan }, ShowsNothingBecause = OnlyPlans },
        new("POST dashboard/client/plans/{id:guid}", Client, Rows.Client) { Before = Unsubscribed, Ids = { ["id"] = Subjects.Plan }, Form = "Input.Interval=Month&Input.Choice=Wallet", ShowsNothingBecause = Redirects },
        new("POST dashboard/client/plans?handler=Pay", Client, Rows.Client) { Before = Subscribed, ShowsNothingBecause = Redirects },
        new("POST dashboard/client/plans?handler=Cancel", Client, Rows.Client) { Before = Subscribed, ShowsNothingBecause = Redirects },
        new("POST dashboard/client/plans?handler=Resume", Client, Rows.Client) { Before = Subscribed, ShowsNothingBecause = Redirects },
        new("POST dashboard/client/plans?handler=Payment", Client, Rows.Client) { Before = Subscribed, Form = "choice=Wallet", ShowsNothingBecause = Redirects },
        new("POST dashboard/client/plans?handler=Drop", Client, Rows.Client) { Before = Subscribed, ShowsNothingBecause = Redirects },
        new("GET api/billing/usage/mine", Client, Rows.Client) { ShowsNothingBecause = "figures have no text" },
        new("GET api/billing/usage/history", Client, Rows.Client) { ShowsNothingBecause = "figures have no text" },
        new("GET api/billing/usage/{id}", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Client }, ShowsNothingBecause = "figures have no text" },
        new("GET dashboard/client/usage", Client, Rows.Client) { ShowsNothingBecause = "figures have no text" },
    ];

    /// <summary>The client whose people call has a subscription, whatever an earlier call did.</summary>
    private static Task Subscribed(IsolationWorld world) => world.MakeAsync(Subjects.Subscription, Owner.A1);

    /// <summary>It has none.</summary>
    private static Task Unsubscribed(IsolationWorld world) => world.InAsync(Owner.A, async s =>
    {
        var client = world.ClientOf(Owner.A1);
        var subscriptions = s.GetRequiredService<IRepository<Subscription, Guid>>();
        foreach (var live in await subscriptions.GetListAsync(x => x.ClientId == client && x.State != SubscriptionState.Cancelled))
        {
            live.Cancel(DateTime.UtcNow);
            await subscriptions.UpdateAsync(live, autoSave: true);
        }
        return true;
    });
}
