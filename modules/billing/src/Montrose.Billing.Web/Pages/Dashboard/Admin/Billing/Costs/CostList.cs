using Microsoft.Extensions.Localization;
using Montrose.Billing.Localization;
using Montrose.Billing.Margins;
using Montrose.Billing.Web.Transactions;
using Montrose.Lists;
using Volo.Abp.Application.Dtos;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Costs;

/// <summary>What the agency pays itself.</summary>
public class CostList(ICostAppService costs, IStringLocalizer<BillingResource> l) : ListSource<GetCostsInput, CostDto>
{
    public const string Name = "costs";

    public override string PageUrl => "/dashboard/admin/billing/margins/costs";

    public override string Title => l["Costs"];

    public override Task<PagedResultDto<CostDto>> ReadAsync(GetCostsInput input) => costs.GetListAsync(input);

    protected override IEnumerable<ListColumn<CostDto>> Define() =>
    [
        new ListColumn<CostDto>("Note", l["Costs.Note"], c => c.Note).Always(),
        new ListColumn<CostDto>("Client", l["Client"], c => c.ClientId is null ? l["Margins.NoClient"].Value : c.ClientName),
        new ListColumn<CostDto>("Service", l["Transactions.Service"], c => c.Service is null ? l["Margins.NoService"].Value : ServiceName.Of(c.Service, l)),
        new ListColumn<CostDto>("Amount", l["Amount"], c => c.Amount.Major).And(l["Setting:Currency"], c => c.Amount.Currency).Sorted("amount").Number(),
        new ListColumn<CostDto>("Day", l["Costs.Day"], c => c.Day).And(l["Costs.EndedOn"], c => c.EndedOn).Sorted("day"),
        new ListColumn<CostDto>("Kind", l["Costs.Kind"], c => l[c.IsMonthly ? "Costs.Monthly" : "Costs.Once"].Value),
        new ListColumn<CostDto>("Created", l["Created"], c => c.CreationTime).Sorted("creationTime").OnDemand(),
    ];
}
