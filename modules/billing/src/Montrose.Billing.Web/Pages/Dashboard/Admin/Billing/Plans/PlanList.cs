using Microsoft.Extensions.Localization;
using Montrose.Billing.Localization;
using Montrose.Billing.Plans;
using Montrose.Lists;
using Volo.Abp.Application.Dtos;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Plans;

/// <summary>What clients can subscribe to.</summary>
public class PlanList(IPlanAppService plans, IStringLocalizer<BillingResource> l) : ListSource<GetPlansInput, PlanDto>
{
    public const string Name = "plans";

    public override string PageUrl => "/dashboard/admin/billing/plans";

    public override string Title => l["Plans"];

    public override Task<PagedResultDto<PlanDto>> ReadAsync(GetPlansInput input) => plans.GetListAsync(input);

    protected override IEnumerable<ListColumn<PlanDto>> Define() =>
    [
        new ListColumn<PlanDto>("Name", l["Plans.Name"], p => p.Name).Sorted("name").Always(),
        new ListColumn<PlanDto>("Month", l["Plans.PerMonth"], p => p.PricePerMonth.Major).And(l["Setting:Currency"], p => p.PricePerMonth.Currency).Sorted("price").Number(),
        new ListColumn<PlanDto>("Year", l["Plans.PerYear"], p => p.PricePerYear.Major).Number(),
        new ListColumn<PlanDto>("Trial", l["Plans.Trial"], p => p.TrialDays).Number(),
        new ListColumn<PlanDto>("Subscriptions", l["Plans.Subscriptions"], p => p.Subscriptions).Number(),
        new ListColumn<PlanDto>("State", l["State"], p => l[p.IsArchived ? "Plans.Archived" : "Plans.Offered"].Value),
        new ListColumn<PlanDto>("Created", l["Created"], p => p.CreationTime).Sorted("creationTime").OnDemand(),
    ];
}
