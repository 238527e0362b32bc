using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Localization;
using Montrose.Billing.Localization;
using Montrose.Billing.Revenue;
using Montrose.Lists;
using Volo.Abp.Application.Dtos;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Revenue;

/// <summary>What was earned with which client.</summary>
public class ClientRevenueList(IRevenueAppService revenue, IStringLocalizer<BillingResource> l) : ListSource<GetClientRevenueInput, ClientRevenueDto>
{
    public const string Name = "client-revenue";

    public override string PageUrl => "/dashboard/admin/billing/revenue";

    public override string Title => l["Revenue.ByClient"];

    public override Task<PagedResultDto<ClientRevenueDto>> ReadAsync(GetClientRevenueInput input) => revenue.GetClientsAsync(input);

    protected override IEnumerable<ListColumn<ClientRevenueDto>> Define() =>
    [
        new ListColumn<ClientRevenueDto>("Client", l["Client"], c => c.ClientName).Always(),
        new ListColumn<ClientRevenueDto>("Sales", l["Revenue.Sales"], c => c.Sales.Major).And(l["Setting:Currency"], c => c.Sales.Currency).Sorted("sales").Number(),
        new ListColumn<ClientRevenueDto>("Refunds", l["Revenue.Refunds"], c => c.Refunds.Major).Sorted("refunds").Number(),
        new ListColumn<ClientRevenueDto>("Net", l["Revenue.Net"], c => c.Net.Major).Sorted("net").Number(),
        new ListColumn<ClientRevenueDto>("Tax", l["Revenue.Tax"], c => c.Tax.Major).Sorted("tax").Number(),
        new ListColumn<ClientRevenueDto>("Balance", l["Balance"], c => c.Balance.Major).Number(),
    ];
}

/// <summary>Which period; it is one page.</summary>
public class MonthRevenueInput : PagedResultRequestDto
{
    [EnumDataType(typeof(RevenuePeriod))]
    public RevenuePeriod? Period { get; set; }
}

/// <summary>What was earned in which month, for a file.</summary>
public class MonthRevenueList(IRevenueAppService revenue, IStringLocalizer<BillingResource> l) : ListSource<MonthRevenueInput, MonthRevenueDto>
{
    public const string Name = "month-revenue";

    public override string PageUrl => "/dashboard/admin/billing/revenue";

    public override string Title => l["Revenue"];

    public override async Task<PagedResultDto<MonthRevenueDto>> ReadAsync(MonthRevenueInput input)
    {
        var months = (await revenue.GetMonthsAsync(new GetRevenueInput { Period = input.Period })).Items;
        return new PagedResultDto<MonthRevenueDto>(months.Count, [.. months.Skip(input.SkipCount).Take(input.MaxResultCount)]);
    }

    protected override IEnumerable<ListColumn<MonthRevenueDto>> Define() =>
    [
        new ListColumn<MonthRevenueDto>("Month", l["Month"], m => DateOnly.FromDateTime(m.Month)).And(l["Setting:Currency"], m => m.Sales.Currency).Always(),
        new ListColumn<MonthRevenueDto>("Sales", l["Revenue.Sales"], m => m.Sales.Major).Number(),
        new ListColumn<MonthRevenueDto>("Refunds", l["Revenue.Refunds"], m => m.Refunds.Major).Number(),
        new ListColumn<MonthRevenueDto>("Net", l["Revenue.Net"], m => m.Net.Major).Number(),
        new ListColumn<MonthRevenueDto>("Tax", l["Revenue.Tax"], m => m.Tax.Major).Number(),
        new ListColumn<MonthRevenueDto>("Promotions", l["Revenue.Promotions"], m => m.Promotions.Major).Number(),
        new ListColumn<MonthRevenueDto>("PaidIn", l["Revenue.PaidIn"], m => m.PaidIn.Major).Number(),
        new ListColumn<MonthRevenueDto>("PaidBack", l["Revenue.PaidBack"], m => m.PaidBack.Major).Number(),
        new ListColumn<MonthRevenueDto>("Borne", l["Revenue.Borne"], m => m.Borne.Major).Number(),
    ];
}
