using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Billing.Localization;
using Montrose.Billing.Margins;
using Montrose.Billing.Permissions;
using Montrose.Web.Theme.Lists;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Margins;

/// <summary>What is left of what the agency earned: by month, by service, and by client.</summary>
[Authorize(BillingPermissions.Margins.View)]
public class IndexModel : ListPageModel<GetClientMarginsInput, ClientMarginDto>
{
    private const int MostServices = 100;

    private readonly IMarginAppService _margins;

    public IndexModel(ClientMarginList list, IMarginAppService margins) : base(list)
    {
        _margins = margins;
        LocalizationResourceType = typeof(BillingResource);
    }

    public MarginsDto Margins { get; private set; } = new();

    public IReadOnlyList<ServiceMarginDto> Services { get; private set; } = [];

    /// <summary>The months to choose from: three years back from the newest that is looked at.</summary>
    public IEnumerable<DateOnly> Choices
    {
        get
        {
            var last = Margins.To;
            if (last.Year is <= MarginConsts.MaxMonths or >= 9_990) yield break;
            var oldest = Margins.From < last.AddMonths(1 - MarginConsts.MaxMonths) ? Margins.From : last.AddMonths(1 - MarginConsts.MaxMonths);
            for (var month = last.AddMonths(12); month >= oldest; month = month.AddMonths(-1)) yield return month;
        }
    }

    /// <summary>Months that were chosen the wrong way round are turned, and too many are cut: a choice is no mistake to be told of.</summary>
    public override Task<IActionResult> OnGetAsync()
    {
        if (Query is { From: { } from, To: { } to })
        {
            if (from > to) (from, to) = (to, from);
            var oldest = to.Year > MarginConsts.MaxMonths ? to.AddMonths(1 - MarginConsts.MaxMonths) : to;
            (Query.From, Query.To) = (from < oldest ? oldest : from, to);
        }
        return base.OnGetAsync();
    }

    public static string Value(DateOnly month) => month.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Of revenue; a dash where there is none.</summary>
    public static string Percent(long? basisPoints) => basisPoints is { } points ? (points / 10_000m).ToString("P1", CultureInfo.CurrentCulture) : "–";

    protected override IEnumerable<ListFilter> Filters()
    {
        yield return ListFilter.Text("Filter", L["Wallets.Search"], 128);
        if (Query.From is { } from) yield return ListFilter.Kept("From", from.ToString("Y", CultureInfo.CurrentCulture));
        if (Query.To is { } to) yield return ListFilter.Kept("To", to.ToString("Y", CultureInfo.CurrentCulture));
    }

    protected override async Task LoadBesideAsync()
    {
        var range = new GetMarginsInput { From = Query.From, To = Query.To, MaxResultCount = MostServices };
        Margins = await _margins.GetAsync(range);
        Services = (await _margins.GetServicesAsync(range)).Items;
    }
}
