using Microsoft.Extensions.Localization;
using Montrose.Billing.AgencyWallets;
using Montrose.Billing.Localization;
using Montrose.Billing.Wallets;
using Montrose.Lists;
using Volo.Abp.Application.Dtos;

namespace Montrose.Billing.Web.Pages.Shared;

/// <summary>The agencies' wallets, as the host sees them.</summary>
public class AgencyWalletList(IAgencyWalletAppService wallets, IStringLocalizer<BillingResource> l) : ListSource<GetWalletsInput, WalletDto>
{
    public const string Name = "agency-wallets";

    public override string PageUrl => "/dashboard/host/billing/wallets";

    public override string Title => l["AgencyWallets"];

    public override Task<PagedResultDto<WalletDto>> ReadAsync(GetWalletsInput input) => wallets.GetListAsync(input);

    protected override IEnumerable<ListColumn<WalletDto>> Define() =>
    [
        new ListColumn<WalletDto>("Agency", l["AgencyWallets.Agency"], w => w.ClientName).Sorted("name").Always(),
        new ListColumn<WalletDto>("Balance", l["Balance"], w => w.Balance.Major).And(l["Setting:Currency"], w => w.Balance.Currency).Number(),
    ];
}

/// <summary>The movements of one agency's wallet, as the host sees them.</summary>
public class AgencyWalletHistoryList(IAgencyWalletAppService wallets, IStringLocalizer<BillingResource> l) : WalletHistory<ClientWalletHistoryInput>(l)
{
    public const string Name = "agency-wallet-history";

    public override string PageUrl => "/dashboard/host/billing/wallets/{of}";

    public override async Task<PagedResultDto<WalletEntryDto>> ReadAsync(ClientWalletHistoryInput input) => await wallets.GetHistoryOfAsync(input.Of, input);
}

/// <summary>The movements of the agency's own wallet towards the host.</summary>
public class PlatformBillingHistoryList(IPlatformBillingAppService billing, IStringLocalizer<BillingResource> l) : WalletHistory<GetWalletHistoryInput>(l)
{
    public const string Name = "platform-billing-history";

    public override string PageUrl => "/dashboard/admin/platform-billing";

    public override async Task<PagedResultDto<WalletEntryDto>> ReadAsync(GetWalletHistoryInput input) => await billing.GetHistoryAsync(input);
}
