using Montrose.Monetary;
using Microsoft.AspNetCore.Mvc;
using Montrose.Billing.Permissions;
using Montrose.Billing.Revenue;
using Montrose.Calendar;
using Montrose.Web.Theme.Charts;
using Montrose.Web.Theme.Reading;
using Volo.Abp.Authorization.Permissions;

namespace Montrose.Billing.Web.Components.RevenueSummary;

/// <summary>What the agency earned in the last months, on its overview.</summary>
public class RevenueSummaryViewComponent(IRevenueAppService revenue, IPermissionChecker permissions) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        if (!await permissions.IsGrantedAsync(BillingPermissions.Revenue.View)) return Content("");
        var months = (await revenue.GetMonthsAsync(new GetRevenueInput())).Items;
        return View(months.TakeLast(LastMonths.Shown).Select(m => new MonthFigures(DateOnly.FromDateTime(m.Month), new ChartFigure(m.Net.Major, MoneyText.Format(m.Net)))).ToList());
    }
}
