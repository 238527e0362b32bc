using Microsoft.Extensions.Localization;
using Montrose.Billing.Localization;
using Montrose.Billing.Subscriptions;
using Montrose.Lists;
using Volo.Abp.Application.Dtos;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Subscriptions;

/// <summary>Which clients have which plan.</summary>
public class SubscriptionList(ISubscriptionAppService subscriptions, IStringLocalizer<BillingResource> l) : ListSource<GetSubscriptionsInput, SubscriptionDto>
{
    public const string Name = "subscriptions";

    public override string PageUrl => "/dashboard/admin/billing/subscriptions";

    public override string Title => l["Subscriptions"];

    public override Task<PagedResultDto<SubscriptionDto>> ReadAsync(GetSubscriptionsInput input) => subscriptions.GetListAsync(input);

    protected override IEnumerable<ListColumn<SubscriptionDto>> Define() =>
    [
        new ListColumn<SubscriptionDto>("Client", l["Client"], s => s.ClientName).Always(),
        new ListColumn<SubscriptionDto>("Plan", l["Plans.Plan"], s => s.PlanName),
        new ListColumn<SubscriptionDto>("Price", l["Subscriptions.Price"], s => s.Price.Major).And(l["Setting:Currency"], s => s.Price.Currency).Sorted("price").Number(),
        new ListColumn<SubscriptionDto>("Interval", l["MyPlan.Interval"], s => l[$"Enum:BillingInterval.{(int)s.Interval}"].Value),
        new ListColumn<SubscriptionDto>("State", l["State"], s => l[$"Enum:SubscriptionState.{(int)s.State}"].Value),
        new ListColumn<SubscriptionDto>("PeriodEnd", l["Subscriptions.PeriodEnd"], s => s.PeriodEnd).Sorted("periodEnd"),
        new ListColumn<SubscriptionDto>("Created", l["Subscriptions.Since"], s => s.CreationTime).Sorted("creationTime"),
    ];
}
