using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Gateways;
using Montrose.Billing.Ledger;
using Montrose.Billing.Wallets;
using Montrose.Clients;
using Montrose.Monetary;
using Volo.Abp.Authorization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;

namespace Montrose.Billing.Payouts;

/// <summary>Moves what a provider paid out from what it holds to the agency's bank, within the caller's unit of work, which must be transactional.</summary>
public class PayoutDesk(
    IDbContextProvider<IBillingDbContext> contexts,
    LedgerBook ledger,
    AgencyCalendar calendar,
    IClientScope scope,
    ICurrentTenant tenant,
    IGuidGenerator guids,
    IClock clock) : ITransientDependency
{
    /// <summary>Whose facts they are.</summary>
    public const string Provider = "payouts";

    /// <exception cref="Volo.Abp.BusinessException">Billing:Payout.ReferenceTaken, .InFuture</exception>
    public async Task<Guid> RecordAsync(GatewayKind gateway, Money amount, DateOnly paidOn, string reference, string? note)
    {
        var agency = Agency();
        // It may be tomorrow already where the bank is.
        if (paidOn > (await calendar.TodayAsync()).AddDays(1)) throw Errors.PayoutInFuture();
        var payout = new Payout(guids.Create(), agency, gateway, amount, paidOn, reference, note);
        // Who records the same at the same time waits here, and finds it then.
        await ledger.LockAsync(agency, AccountKind.Bank, amount.Currency);
        var db = await contexts.GetDbContextAsync();
        if (await db.Payouts.AsNoTracking().FirstOrDefaultAsync(p => p.Gateway == gateway && p.Reference == payout.Reference && p.ReversedAt == null) is { } known)
            return known.IsSameAs(amount, paidOn) ? known.Id : throw Errors.PayoutReferenceTaken(payout.Reference);
        db.Payouts.Add(payout);
        await db.SaveChangesAsync();
        await MoveAsync(payout, amount, WalletEntryKind.PaidOut);
        return payout.Id;
    }

    /// <summary>The same again has no effect.</summary>
    public async Task ReverseAsync(Guid id, string reason)
    {
        Agency();
        var db = await contexts.GetDbContextAsync();
        var own = db.Payouts.Where(p => p.Id == id);
        // Locks it until the unit of work ends.
        await own.ExecuteUpdateAsync(s => s.SetProperty(p => p.ReversalReason, p => p.ReversalReason));
        var payout = await own.AsTracking().FirstOrDefaultAsync() ?? throw new EntityNotFoundException(typeof(Payout), id);
        if (payout.Reverse(reason, clock.Now)) await MoveAsync(payout, -payout.Amount, WalletEntryKind.PayoutReversed);
    }

    /// <summary>What providers hold is below nothing on their account, as is what the bank has: both are the agency's, and come from clients.</summary>
    private Task MoveAsync(Payout payout, Money amount, WalletEntryKind effect) =>
        ledger.PostAsync(
            payout.ClientId,
            [(AccountKind.GatewayClearing, amount), (AccountKind.Bank, -amount)],
            new BusinessFact(Provider, payout.Id.ToString("D", CultureInfo.InvariantCulture), effect),
            payout.Reference,
            payout.Gateway);

    private Guid Agency() =>
        scope.Current.SeesAllClients && tenant.Id is { } agency ? agency : throw new AbpAuthorizationException("Payouts are for who sees the whole agency.");
}
