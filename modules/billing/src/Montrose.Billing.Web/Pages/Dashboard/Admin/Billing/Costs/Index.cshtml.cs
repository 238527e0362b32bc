using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Billing.Localization;
using Montrose.Billing.Margins;
using Montrose.Billing.Permissions;
using Montrose.Billing.Web.Reading;
using Montrose.Web.Theme.Lists;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Costs;

/// <summary>What the agency pays itself.</summary>
[Authorize(BillingPermissions.Margins.View)]
public class IndexModel : ListPageModel<GetCostsInput, CostDto>
{
    private readonly ICostAppService _costs;
    private readonly ReaderDays _days;

    public IndexModel(CostList list, ICostAppService costs, ReaderDays days) : base(list)
    {
        (_costs, _days) = (costs, days);
        LocalizationResourceType = typeof(BillingResource);
    }

    public DayText Days { get; private set; } = null!;

    /// <summary>This month is the last one that it counts in.</summary>
    public async Task<IActionResult> OnPostEndAsync(Guid id)
    {
        await _costs.EndAsync(id, new EndCostInput { LastDay = DateOnly.FromDateTime(Clock.Now) });
        Toast(L["Costs.Ended"].Value);
        return Back();
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid id)
    {
        await _costs.DeleteAsync(id);
        Toast(L["Costs.Removed"].Value);
        return Back();
    }

    protected override IEnumerable<ListFilter> Filters() =>
    [
        ListFilter.Text("Filter", L["Costs.Note"], CostConsts.MaxNoteLength),
        ListFilter.Choice("IsMonthly", L["Costs.Kind"], L["Costs.AnyKind"], [new ListOption("true", L["Costs.Monthly"]), new ListOption("false", L["Costs.Once"])]),
    ];

    protected override async Task LoadBesideAsync() => Days = await _days.GetAsync();
}
