using Microsoft.Extensions.Localization;
using Montrose.Billing.Localization;
using Montrose.Billing.RedeemCodes;
using Montrose.Lists;
using Volo.Abp.Application.Dtos;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.RedeemCodes;

/// <summary>The agency's redeem codes.</summary>
public class RedeemCodeList(IRedeemCodeAppService codes, IStringLocalizer<BillingResource> l) : ListSource<GetRedeemCodesInput, RedeemCodeDto>
{
    public const string Name = "redeem-codes";

    public override string PageUrl => "/dashboard/admin/billing/redeem-codes";

    public override string Title => l["Codes"];

    public override Task<PagedResultDto<RedeemCodeDto>> ReadAsync(GetRedeemCodesInput input) => codes.GetListAsync(input);

    protected override IEnumerable<ListColumn<RedeemCodeDto>> Define() =>
    [
        new ListColumn<RedeemCodeDto>("Code", l["Code"], c => c.Code).Sorted().Always(),
        new ListColumn<RedeemCodeDto>("Value", l["Codes.Value"], c => c.Value.Major).And(l["Setting:Currency"], c => c.Value.Currency).And(l["Codes.Grant"], c => c.GrantText).Sorted(),
        new ListColumn<RedeemCodeDto>("TimesUsed", l["Codes.Used"], c => c.TimesUsed).And(l["Codes.UsageLimit"], c => c.UsageLimit).Sorted(),
        new ListColumn<RedeemCodeDto>("ExpiresAt", l["Codes.Expires"], c => c.ExpiresAt).Sorted(),
        new ListColumn<RedeemCodeDto>("State", l["State"], c => l[$"Enum:RedeemCodeState.{(int)c.State}"].Value),
        new ListColumn<RedeemCodeDto>("Description", l["Description"], c => c.Description),
        new ListColumn<RedeemCodeDto>("CreationTime", l["Created"], c => c.CreationTime).Sorted().OnDemand(),
    ];
}
