using Microsoft.Extensions.Localization;
using Montrose.Billing.Localization;
using Montrose.Billing.Margins;
using Montrose.Billing.Web.Transactions;
using Montrose.Lists;
using Volo.Abp.Application.Dtos;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Margins;

/// <summary>What is left of which client's revenue.</summary>
public class ClientMarginList(IMarginAppService margins, IStringLocalizer<BillingResource> l) : ListSource<GetClientMarginsInput, ClientMarginDto>
{
    public const string Name = "client-margins";

    public override string PageUrl => "/dashboard/admin/billing/margins";

    public override string Title => l["Margins.ByClient"];

    public override Task<PagedResultDto<ClientMarginDto>> ReadAsync(GetClientMarginsInput input) => margins.GetClientsAsync(input);

    protected override IEnumerable<ListColumn<ClientMarginDto>> Define() =>
    [
        new ListColumn<ClientMarginDto>("Client", l["Client"], c => c.ClientId is null ? l["Margins.NoClient"].Value : c.ClientName).Always(),
        new ListColumn<ClientMarginDto>("Revenue", l["Revenue.Net"], c => c.Revenue.Major).And(l["Setting:Currency"], c => c.Revenue.Currency).Sorted("revenue").Number(),
        new ListColumn<ClientMarginDto>("Cost", l["Margins.Cost"], c => c.Cost.Major).Sorted("cost").Number(),
        new ListColumn<ClientMarginDto>("Margin", l["Margins.Margin"], c => c.Margin.Major).Sorted("margin").Number(),
        new ListColumn<ClientMarginDto>("Percent", l["Margins.Percent"], c => c.BasisPoints / 100m).Sorted("percent").Number(),
    ];
}

/// <summary>What is left of which service's revenue, for a file.</summary>
public class ServiceMarginList(IMarginAppService margins, IStringLocalizer<BillingResource> l) : ListSource<GetMarginsInput, ServiceMarginDto>
{
    public const string Name = "service-margins";

    public override string PageUrl => "/dashboard/admin/billing/margins";

    public override string Title => l["Margins.ByService"];

    public override Task<PagedResultDto<ServiceMarginDto>> ReadAsync(GetMarginsInput input) => margins.GetServicesAsync(input);

    protected override IEnumerable<ListColumn<ServiceMarginDto>> Define() =>
    [
        new ListColumn<ServiceMarginDto>("Service", l["Transactions.Service"], s => s.Service is null ? l["Margins.NoService"].Value : ServiceName.Of(s.Service, l)).Always(),
        new ListColumn<ServiceMarginDto>("Revenue", l["Revenue.Net"], s => s.Revenue.Major).And(l["Setting:Currency"], s => s.Revenue.Currency).Number(),
        new ListColumn<ServiceMarginDto>("Cost", l["Margins.Cost"], s => s.Cost.Major).Number(),
        new ListColumn<ServiceMarginDto>("Margin", l["Margins.Margin"], s => s.Margin.Major).Number(),
        new ListColumn<ServiceMarginDto>("Percent", l["Margins.Percent"], s => s.BasisPoints / 100m).Number(),
    ];
}
