using Microsoft.Extensions.Localization;
using Montrose.Billing.Localization;
using Montrose.Billing.RedeemCodes;
using Montrose.Lists;
using Volo.Abp.Application.Dtos;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.RedeemCodes;

/// <summary>Who used one code, the newest first.</summary>
public class CodeUsageList(IRedeemCodeAppService codes, IStringLocalizer<BillingResource> l) : ListSource<CodeUsageInput, RedemptionDto>
{
    public const string Name = "code-usage";

    public override string PageUrl => "/dashboard/admin/billing/redeem-codes/{of}";

    public override string Title => l["Codes.Usage"];

    public override Task<PagedResultDto<RedemptionDto>> ReadAsync(CodeUsageInput input) => codes.GetUsageAsync(input.Of, input);

    protected override IEnumerable<ListColumn<RedemptionDto>> Define() =>
    [
        new ListColumn<RedemptionDto>("Client", l["Client"], r => r.ClientName).Always(),
        new ListColumn<RedemptionDto>("RedeemedAt", l["When"], r => r.RedeemedAt).Sorted(),
        new ListColumn<RedemptionDto>("Value", l["Codes.Value"], r => r.Value.Major).And(l["Setting:Currency"], r => r.Value.Currency).Number(),
    ];
}

/// <summary>Which uses of which code.</summary>
public class CodeUsageInput : GetCodeUsageInput, IListOf
{
    public Guid Of { get; set; }
}
