using Microsoft.Extensions.Localization;
using Montrose.Billing.Localization;
using Montrose.Billing.Wallets;
using Montrose.Lists;
using Montrose.Web.Theme.Lists;
using Volo.Abp.Application.Dtos;

namespace Montrose.Billing.Web.Pages.Shared;

/// <summary>Movements of a wallet, the newest first.</summary>
public abstract class WalletHistory<TInput>(IStringLocalizer<BillingResource> l) : ListSource<TInput, WalletEntryDto> where TInput : GetWalletHistoryInput, new()
{
    public override string Title => l["History"];

    protected override IEnumerable<ListColumn<WalletEntryDto>> Define() =>
    [
        new ListColumn<WalletEntryDto>("What", l["History.What"], e => l[$"Enum:WalletEntryKind.{(int)e.Kind}"].Value).And(l["Description"], e => e.Description).Always(),
        new ListColumn<WalletEntryDto>("Time", l["When"], e => e.Time).Sorted("time"),
        new ListColumn<WalletEntryDto>("Amount", l["Amount"], e => e.Amount.Major).And(l["Setting:Currency"], e => e.Amount.Currency).Number(),
        new ListColumn<WalletEntryDto>("Balance", l["Balance"], e => e.Balance.Major).Number(),
    ];
}

/// <summary>Those of the client's own wallet.</summary>
public class WalletHistoryList(IWalletAppService wallets, IStringLocalizer<BillingResource> l) : WalletHistory<GetWalletHistoryInput>(l)
{
    public const string Name = "wallet-history";

    public override string PageUrl => "/dashboard/client/wallet";

    public override async Task<PagedResultDto<WalletEntryDto>> ReadAsync(GetWalletHistoryInput input) => await wallets.GetHistoryAsync(input);
}

/// <summary>Those of one client's wallet, as the agency sees them.</summary>
public class ClientWalletHistoryList(IWalletAppService wallets, IStringLocalizer<BillingResource> l) : WalletHistory<ClientWalletHistoryInput>(l)
{
    public const string Name = "client-wallet-history";

    public override string PageUrl => "/dashboard/admin/billing/wallets/{of}";

    public override async Task<PagedResultDto<WalletEntryDto>> ReadAsync(ClientWalletHistoryInput input) => await wallets.GetHistoryOfAsync(input.Of, input);
}

/// <summary>Which movements of which client's wallet.</summary>
public class ClientWalletHistoryInput : GetWalletHistoryInput, IListOf
{
    public Guid Of { get; set; }
}

/// <summary>What the movements of a wallet are shown with.</summary>
public sealed record HistoryPart(ListView List, IReadOnlyList<WalletEntryDto> Entries);
