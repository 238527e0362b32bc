using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Ledger;
using Montrose.Billing.Notices;
using Montrose.Billing.Payments;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Timing;

namespace Montrose.Billing.AutoRecharges;

/// <summary>What the end of a recharge means for the ones after it, within the unit of work that settles the payment.</summary>
public class RechargeFollower(IDbContextProvider<IBillingDbContext> contexts, LedgerBook ledger, IBackgroundJobManager jobs, IClock clock) : ITransientDependency
{
    /// <summary>It arrived. The wallet may have been spent meanwhile, and is looked at again.</summary>
    public async Task PaidAsync(Payment payment)
    {
        if (await LockedAsync(payment.ClientId) is not { } recharge) return;
        recharge.Succeed(clock.Now);
        if (recharge.IsOn) await jobs.EnqueueAsync(new RechargeArgs(payment.TenantId, payment.ClientId));
    }

    /// <summary>It was refused. The third time in a row it stops, and the client is told.</summary>
    public async Task FailedAsync(Payment payment)
    {
        // The wallet first, as everywhere, for it is told to begin nothing any more.
        await ledger.LockWalletAsync(payment.ClientId, payment.Currency);
        if (await LockedAsync(payment.ClientId) is not { } recharge || !recharge.Fail(payment.FailureCode ?? "cancelled", clock.Now)) return;
        await BeginBelowAsync(payment.ClientId, recharge.Currency, null);
        await jobs.EnqueueAsync(new ClientNoticeArgs(payment.TenantId, payment.ClientId, ClientNotice.RechargeStopped, recharge.Id) { Code = recharge.FailureCode });
    }

    /// <summary>The bank wants the client to confirm it. Nothing else is recharged meanwhile, and the client is told.</summary>
    public Task ConfirmationRequiredAsync(Payment payment) =>
        jobs.EnqueueAsync(new ClientNoticeArgs(payment.TenantId, payment.ClientId, ClientNotice.RechargeToConfirm, payment.Id) { Amount = payment.Amount });

    /// <summary>Locks the client's auto-recharge until the unit of work ends; null where it has none.</summary>
    public async Task<AutoRecharge?> LockedAsync(Guid clientId)
    {
        var own = (await contexts.GetDbContextAsync()).AutoRecharges.Where(r => r.ClientId == clientId);
        await own.ExecuteUpdateAsync(s => s.SetProperty(r => r.Failures, r => r.Failures));
        return await own.AsTracking().FirstOrDefaultAsync();
    }

    /// <summary>Says what the wallet must fall below for a recharge; null for none.</summary>
    public async Task BeginBelowAsync(Guid clientId, string currency, long? threshold) =>
        await (await contexts.GetDbContextAsync()).Accounts.Where(a => a.ClientId == clientId && a.Kind == AccountKind.Wallet && a.Currency == currency)
            .ExecuteUpdateAsync(s => s.SetProperty(a => a.RechargeBelowMinorUnits, threshold));
}
