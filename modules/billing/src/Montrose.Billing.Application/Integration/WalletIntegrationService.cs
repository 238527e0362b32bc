using Montrose.Billing.AutoRecharges;
using Montrose.Billing.Ledger;
using Montrose.Billing.Wallets;
using Montrose.Monetary;
using Volo.Abp.DependencyInjection;

namespace Montrose.Billing.Integration;

public class WalletIntegrationService(WalletQueries wallets, AutoRechargeQueries recharges, LedgerBook ledger) : IWalletIntegrationService, ITransientDependency
{
    public async Task<Money> GetBalanceAsync(Guid clientId) => (await wallets.GetAsync(clientId)).Balance;

    public Task<Dictionary<Guid, Money>> GetBalancesAsync(IReadOnlyCollection<Guid> clientIds) => wallets.BalancesAsync(clientIds);

    public async Task<bool> CanAffordAsync(Guid clientId, Money amount)
    {
        var balance = await GetBalanceAsync(clientId);
        return (balance.Currency == amount.Currency && balance.MinorUnits >= amount.MinorUnits) || await recharges.WouldCoverAsync(clientId, balance, amount);
    }

    public Task SpendAsync(WalletMovement movement) => MoveOnceAsync(movement, AccountKind.Wallet, AccountKind.Purchases, WalletEntryKind.Spent);

    public Task RefundAsync(WalletMovement movement) => MoveOnceAsync(movement, AccountKind.Purchases, AccountKind.Wallet, WalletEntryKind.Refunded);

    private async Task MoveOnceAsync(WalletMovement movement, AccountKind from, AccountKind to, WalletEntryKind effect)
    {
        var fact = new BusinessFact(movement.Provider, movement.ObjectId, effect);
        if (await ledger.LockAndCheckAsync(movement.ClientId, movement.Amount.Currency, fact, from, to)) return;
        await ledger.MoveAsync(movement.ClientId, from, to, movement.Amount, fact, movement.Description);
    }
}
