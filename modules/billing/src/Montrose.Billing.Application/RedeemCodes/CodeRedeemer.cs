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
    RedeemGrants grants,
    IDistributedEventBus events,
    IGuidGenerator guids,
    IClock clock) : ITransientDependency
{
    private const string Provider = "redeem-codes";

    /// <exception cref="Volo.Abp.BusinessException">Billing:RedeemCode.Unknown, .Inactive, .Expired, .UsedUp, .AlreadyYours, .GrantNotAvailable, Billing:Wallet.RequestKeyOfOtherCode</exception>
    public async Task<Redemption> RedeemAsync(string text, Redeemer redeemer, string? requestKey)
    {
        await OpenAccountsAsync(redeemer.ClientId, await currency.GetAsync());
        var db = await contexts.GetDbContextAsync();
        var normalized = CodeText.Normalize(text);
        var isKnown = await db.RedeemCodes.Where(c => c.NormalizedCode == normalized).LockAsync() > 0;
        var repeated = requestKey is null ? null : await RepeatedAsync(db, redeemer.ClientId, requestKey);
        if (!isKnown) throw repeated is null ? Errors.CodeUnknown() : Errors.RequestKeyOfOtherCode();
        var (code, timesByClient) = await ReadAsync(db, normalized, redeemer.ClientId);
        if (repeated is not null) return repeated.RedeemCodeId == code.Id ? repeated : throw Errors.RequestKeyOfOtherCode();

        var redemption = code.Redeem(guids.Create(), redeemer, timesByClient, requestKey, clock.Now);
        db.Redemptions.Add(redemption);
        if (redemption.Value.MinorUnits > 0) await ledger.MoveAsync(redeemer.ClientId, AccountKind.CodeGrants, AccountKind.Wallet, redemption.Value, Fact(redemption), code.Code);
        await grants.GrantAsync(code, redemption);
        await events.PublishAsync(new CodeRedeemedEto(redemption.Id, redemption.TenantId, redemption.ClientId, code.Id, redemption.Value, redemption.RedeemedAt) { GrantKind = code.GrantKind, GrantSubject = code.GrantSubject });
        return redemption;
    }

    /// <summary>The code, where the client could redeem it now. Nothing changes.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Billing:RedeemCode.Unknown, .Inactive, .Expired, .UsedUp, .AlreadyYours</exception>
    public async Task<RedeemCode> FindRedeemableAsync(string text, Guid clientId)
    {
        var db = await contexts.GetDbContextAsync();
        var normalized = CodeText.Normalize(text);
        IQueryable<Redemption> redemptions = db.Redemptions;
        var found = await db.RedeemCodes.AsNoTracking().Where(c => c.NormalizedCode == normalized)
            .Select(c => new { Code = c, Times = redemptions.Count(r => r.RedeemCodeId == c.Id && r.ClientId == clientId) }).FirstOrDefaultAsync() ?? throw Errors.CodeUnknown();
        found.Code.CheckRedeemable(found.Times, clock.Now);
        return found.Code;
    }

    private static async Task<(RedeemCode Code, int TimesByClient)> ReadAsync(IBillingDbContext db, string normalized, Guid clientId)
    {
        IQueryable<Redemption> redemptions = db.Redemptions;
        var found = await db.RedeemCodes.AsTracking()
            .Where(c => c.NormalizedCode == normalized)
            .Select(c => new { Code = c, Times = redemptions.Count(r => r.RedeemCodeId == c.Id && r.ClientId == clientId) })
            .SingleAsync();
        return (found.Code, found.Times);
    }

    private static Task<Redemption?> RepeatedAsync(IBillingDbContext db, Guid clientId, string requestKey) =>
        db.Redemptions.AsNoTracking().FirstOrDefaultAsync(r => r.ClientId == clientId && r.RequestKey == requestKey);

    /// <summary>Before the code is locked: opening takes a connection of its own, and who waits for the lock must not hold all of them.</summary>
    private async Task OpenAccountsAsync(Guid clientId, string code)
    {
        await accounts.GetOrOpenAsync(clientId, AccountKind.Wallet, code);
        await accounts.GetOrOpenAsync(clientId, AccountKind.CodeGrants, code);
    }

    private static BusinessFact Fact(Redemption redemption) =>
        new(Provider, redemption.Id.ToString("N", CultureInfo.InvariantCulture), WalletEntryKind.CodeRedeemed);
}
