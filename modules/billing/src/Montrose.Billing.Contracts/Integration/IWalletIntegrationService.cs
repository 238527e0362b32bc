using Montrose.Billing.Wallets;
using Montrose.Monetary;
using Volo.Abp;

namespace Montrose.Billing.Integration;

/// <summary>What other modules may ask billing about clients' money. Works within the current client scope; not for the web.</summary>
[IntegrationService]
public interface IWalletIntegrationService
{
    /// <summary>The balance in the agency's currency; zero for a client that never had money.</summary>
    Task<Money> GetBalanceAsync(Guid clientId);

    /// <summary>The balances of those of the given clients that have a wallet.</summary>
    Task<Dictionary<Guid, Money>> GetBalancesAsync(IReadOnlyCollection<Guid> clientIds);

    /// <summary>True where the wallet holds at least the amount, or would after its next automatic recharge (<see cref="IChargeIntegrationService.RechargeForAsync"/>).</summary>
    Task<bool> CanAffordAsync(Guid clientId, Money amount);

    /// <summary>Takes money from the wallet, within the caller's unit of work. The same business fact again has no effect.</summary>
    /// <exception cref="BusinessException">Billing:Wallet.InsufficientFunds</exception>
    Task SpendAsync(WalletMovement movement);

    /// <summary>Puts money back into the wallet, within the caller's unit of work. The same business fact again has no effect.</summary>
    Task RefundAsync(WalletMovement movement);
}

/// <summary>Money that moves because of something that happened in a module.</summary>
/// <param name="ClientId">Whose wallet.</param>
/// <param name="Amount">More than zero.</param>
/// <param name="Provider">The module or provider whose fact it is, e.g. <c>courses</c>.</param>
/// <param name="ObjectId">What it is for there, e.g. a purchase's id.</param>
/// <param name="Description">What the client reads in the history.</param>
public sealed record WalletMovement(Guid ClientId, Money Amount, string Provider, string ObjectId, string Description);
