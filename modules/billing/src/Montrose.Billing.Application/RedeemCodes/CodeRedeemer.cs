using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Events;
using Montrose.Billing.Ledger;
using Montrose.Billing.Wallets;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.Guids;
using Volo.Abp.Timing;

namespace Montrose.Billing.RedeemCodes;

/// <summary>Redeems a code for a client: the use is counted and the wallet credited in the caller's transaction, or neither is.</summary>
public class CodeRedeemer(
    IDbContextProvider<IBillingDbContext> contexts,
    AccountDirectory accounts,
    AgencyCurrency currency,
    LedgerBook ledger,
    IDistributedEventBus events,
    IGuidGenerator guids,
    IClock clock) : ITransientDependency
{
    private const string Provider = "redeem-codes";

    /// <exception cref="Volo.Abp.BusinessException">Billing:RedeemCode.Unknown, .Inactive, .Expired, .UsedUp, .AlreadyYours</exception>
    public async Task<Redemption> RedeemAsync(string text, Redeemer redeemer, string? requestKey)
    {
        await OpenAccountsAsync(redeemer.ClientId, await currency.GetAsync());
        var db = await contexts.GetDbContextAsync();
        var code = await LockAsync(db, CodeText.Normalize(text));
        var mine = await db.Redemptions.AsNoTracking()
            .Where(r => r.RedeemCodeId == code.Id && r.ClientId == redeemer.ClientId)
            .OrderByDescending(r => r.Number)
            .ToListAsync();
        if (requestKey is not null && mine.Find(r => r.RequestKey == requestKey) is { } repeated) return repeated;

        var redemption = code.Redeem(guids.Create(), redeemer, mine.Count, requestKey, clock.Now);
        db.Redemptions.Add(redemption);
        await ledger.MoveAsync(redeemer.ClientId, AccountKind.CodeGrants, AccountKind.Wallet, redemption.Value, Fact(redemption), code.Code);
        await events.PublishAsync(new CodeRedeemedEto(redemption.Id, redemption.TenantId, redemption.ClientId, code.Id, redemption.Value, redemption.RedeemedAt));
        return redemption;
    }

    /// <summary>
    /// An update that changes nothing is a row lock on every database. Who comes second waits here and then reads what the
    /// first one left.
    /// </summary>
    private static async Task<RedeemCode> LockAsync(IBillingDbContext db, string normalized)
    {
        var locked = await db.RedeemCodes.Where(c => c.NormalizedCode == normalized)
            .ExecuteUpdateAsync(s => s.SetProperty(c => c.TimesUsed, c => c.TimesUsed));
        return locked == 0 ? throw Errors.CodeUnknown() : await db.RedeemCodes.AsTracking().SingleAsync(c => c.NormalizedCode == normalized);
    }

    /// <summary>Before the code is locked: opening takes a connection of its own, and who waits for the lock must not hold all of them.</summary>
    private async Task OpenAccountsAsync(Guid clientId, string code)
    {
        await accounts.GetOrOpenAsync(clientId, AccountKind.Wallet, code);
        await accounts.GetOrOpenAsync(clientId, AccountKind.CodeGrants, code);
    }

    private static BusinessFact Fact(Redemption redemption) =>
        new(Provider, redemption.Id.ToString("N", CultureInfo.InvariantCulture), WalletEntryKind.CodeRedeemed);
}
