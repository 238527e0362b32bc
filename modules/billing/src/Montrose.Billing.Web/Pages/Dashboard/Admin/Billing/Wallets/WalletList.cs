using Microsoft.Extensions.Localization;
using Montrose.Billing.Localization;
using Montrose.Billing.Wallets;
using Montrose.Lists;
using Volo.Abp.Application.Dtos;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Wallets;

/// <summary>The wallets of the clients that the person sees.</summary>
public class WalletList(IWalletAppService wallets, IStringLocalizer<BillingResource> l) : ListSource<GetWalletsInput, WalletDto>
{
    public const string Name = "wallets";

    public override string PageUrl => "/dashboard/admin/billing/wallets";

    public override string Title => l["Wallets"];

    public override Task<PagedResultDto<WalletDto>> ReadAsync(GetWalletsInput input) => wallets.GetListAsync(input);

    protected override IEnumerable<ListColumn<WalletDto>> Define() =>
    [
        new ListColumn<WalletDto>("Client", l["Client"], w => w.ClientName).Always(),
        new ListColumn<WalletDto>("Balance", l["Balance"], w => w.Balance.Major).And(l["Setting:Currency"], w => w.Balance.Currency).Sorted("balance").Number(),
    ];
}
