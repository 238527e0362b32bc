using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Wallets;
using Montrose.Clients;
using Montrose.Monetary;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Montrose.Billing.Ledger;

/// <summary>Reserves money of wallets, and captures it or gives it back, within the caller's unit of work.</summary>
public class HoldDesk(
    IDbContextProvider<IBillingDbContext> contexts,
    LedgerBook ledger,
    IUnitOfWorkManager units,
    IClientScope scope,
    ICurrentTenant tenant,
    IDataFilter filters,
    IGuidGenerator guids,
    IClock clock,
    ILogger<HoldDesk> logger) : ITransientDependency
{
    private const string Provider = "holds";
    private const int AtOnce = 200;

    /// <summary>Sets money aside. The same reference again has no effect.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Billing:Wallet.InsufficientFunds</exception>
    public async Task ReserveAsync(Guid clientId, Money amount, string provider, string objectId, string? description, DateTime expiresAt)
    {
        await ledger.LockWalletAsync(clientId, amount.Currency, AccountKind.Held);
        var db = await contexts.GetDbContextAsync();
        if (await db.Holds.AnyAsync(h => h.Provider == provider && h.ObjectId == objectId)) return;
        var hold = new Hold(guids.Create(), tenant.Id, clientId, amount, provider, objectId, description, clock.Now, clock.Normalize(expiresAt));
        db.Holds.Add(hold);
        await ledger.MoveAsync(clientId, AccountKind.Wallet, AccountKind.Held, amount, Fact(hold, WalletEntryKind.Reserved), description);
    }

    /// <summary>Spends what was set aside, all of it or a part; the rest goes back. The same again has no effect.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Billing:Hold.NotOpen, .TooSmall</exception>
    public async Task CaptureAsync(string provider, string objectId, Money amount, Money tax)
    {
        var hold = await LockedAsync(provider, objectId) ?? throw Errors.HoldNotOpen();
        if (hold.State is HoldState.Captured && hold.CapturedMinorUnits == amount.MinorUnits) return;
        if (hold.State is HoldState.Open && hold.ExpiresAt <= clock.Now) throw Errors.HoldNotOpen();
        var rest = hold.Capture(amount);
        // What is left goes to the wallet, which is locked before any other account.
        if (rest.MinorUnits > 0) await ledger.LockWalletAsync(hold.ClientId, hold.Currency);
        await ledger.PostAsync(hold.ClientId, [(AccountKind.Held, -amount), (AccountKind.Purchases, amount - tax), (AccountKind.Tax, tax)], Fact(hold, WalletEntryKind.HoldCaptured), hold.Description);
        if (rest.MinorUnits > 0) await ledger.MoveAsync(hold.ClientId, AccountKind.Held, AccountKind.Wallet, rest, Fact(hold, WalletEntryKind.HoldReleased), hold.Description);
    }

    /// <summary>Gives back what was set aside. Harmless where that was done, or nothing was set aside.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Billing:Hold.NotOpen: it was captured</exception>
    public async Task ReleaseAsync(string provider, string objectId)
    {
        if (await LockedAsync(provider, objectId) is { } hold) await ReleaseAsync(hold, HoldState.Released);
    }

    /// <summary>Gives back what nobody captured in time, over all agencies.</summary>
    public async Task ExpireAsync(CancellationToken cancellationToken = default)
    {
        using var everyClient = scope.Use(ClientScopeSnapshot.All);
        foreach (var (tenantId, provider, objectId) in await DueAsync())
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var _ = tenant.Change(tenantId);
            try
            {
                await ExpireAsync(provider, objectId, cancellationToken);
            }
            // One that can't be released must not keep the others waiting; it is due again in the next round.
            catch (Exception e) when (e is not OperationCanceledException)
            {
                logger.LogError(e, "Hold {Provider} {Object} could not be released", provider, objectId);
            }
        }
    }

    private async Task ExpireAsync(string provider, string objectId, CancellationToken cancellationToken)
    {
        using var unit = units.Begin(requiresNew: true, isTransactional: true);
        // Another node may have had it meanwhile.
        if (await LockedAsync(provider, objectId) is { State: HoldState.Open } hold && hold.ExpiresAt <= clock.Now) await ReleaseAsync(hold, HoldState.Expired);
        await unit.CompleteAsync(cancellationToken);
    }

    private async Task<List<(Guid? TenantId, string Provider, string ObjectId)>> DueAsync()
    {
        using var everyAgency = filters.Disable<IMultiTenant>();
        using var unit = units.Begin(requiresNew: true);
        var now = clock.Now;
        var due = await (await contexts.GetDbContextAsync()).Holds.Where(h => h.State == HoldState.Open && h.ExpiresAt <= now)
            .OrderBy(h => h.ExpiresAt).Take(AtOnce).Select(h => new { h.TenantId, h.Provider, h.ObjectId }).ToListAsync();
        await unit.CompleteAsync();
        return due.ConvertAll(h => (h.TenantId, h.Provider, h.ObjectId));
    }

    private async Task ReleaseAsync(Hold hold, HoldState reason)
    {
        if (!hold.Release(reason)) return;
        await ledger.MoveAsync(hold.ClientId, AccountKind.Held, AccountKind.Wallet, hold.Amount, Fact(hold, WalletEntryKind.HoldReleased), hold.Description);
    }

    private async Task<Hold?> LockedAsync(string provider, string objectId)
    {
        var own = (await contexts.GetDbContextAsync()).Holds.Where(h => h.Provider == provider && h.ObjectId == objectId);
        await own.ExecuteUpdateAsync(s => s.SetProperty(h => h.CapturedMinorUnits, h => h.CapturedMinorUnits));
        return await own.AsTracking().FirstOrDefaultAsync();
    }

    private static BusinessFact Fact(Hold hold, WalletEntryKind effect) => new(Provider, hold.Id.ToString("N", CultureInfo.InvariantCulture), effect) { Service = hold.Provider };
}
