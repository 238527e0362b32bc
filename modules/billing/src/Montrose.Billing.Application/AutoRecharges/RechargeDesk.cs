using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Ledger;
using Montrose.Billing.Localization;
using Montrose.Billing.Notices;
using Montrose.Billing.PaymentMethods;
using Montrose.Billing.Payments;
using Montrose.Billing.Subscriptions;
using Montrose.Clients;
using Montrose.Integration;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Guids;
using Volo.Abp.Localization;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Settings;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Montrose.Billing.AutoRecharges;

/// <summary>
/// Recharges wallets that have fallen low. Whether that is so is decided under the wallet's lock and committed as a payment
/// that is intended, one at a time for a wallet; only then is the card charged. How it ends is settled like every payment.
/// </summary>
public class RechargeDesk(
    IDbContextProvider<IBillingDbContext> contexts,
    IUnitOfWorkManager units,
    LedgerBook ledger,
    RechargeFollower follower,
    PaymentDesk payments,
    AgencyCurrency agencyCurrency,
    IBackgroundJobManager jobs,
    IStringLocalizer<BillingResource> l,
    ISettingProvider settings,
    IDataFilter filters,
    IClientScope scope,
    IClientIntegrationService clients,
    ICurrentTenant tenant,
    IGuidGenerator guids,
    IClock clock,
    ILogger<RechargeDesk> logger) : ITransientDependency
{
    private const int AtOnce = 200;

    /// <summary>Recharges the client's wallet where it has fallen low, or holds less than a purchase needs. Harmless, however often.</summary>
    public async Task RechargeAsync(Guid clientId, long needed = 0)
    {
        if (await BeginAsync(clientId, needed) is { } payment) await payments.ChargeAsync(payment);
    }

    /// <summary>Looks at every wallet for which something is to be tried now, over all agencies.</summary>
    public async Task RunDueAsync(CancellationToken cancellationToken = default)
    {
        using var everyClient = scope.Use(ClientScopeSnapshot.All);
        foreach (var (tenantId, clientId) in await DueAsync())
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var _ = tenant.Change(tenantId);
            try
            {
                await RechargeAsync(clientId);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // One wallet must not keep the others waiting.
                FailedLogged(logger, clientId, e);
            }
        }
    }

    /// <returns>The payment that is to be charged; null where nothing is to be recharged now.</returns>
    private async Task<Guid?> BeginAsync(Guid clientId, long needed)
    {
        using var unit = units.Begin(requiresNew: true, isTransactional: true);
        var (currency, now) = (await agencyCurrency.GetAsync(), clock.Now);
        var balance = await ledger.LockWalletAsync(clientId, currency);
        if (await follower.LockedAsync(clientId) is not { } recharge || !recharge.MayTryAt(now)) return null;
        if (recharge.Currency != currency)
        {
            await StopAsync(recharge, "currency_changed", now);
            await unit.CompleteAsync();
            return null;
        }
        if (await clients.IsClosedAsync(clientId))
        {
            recharge.WaitUntil(now.AddDays(1));
            await unit.CompleteAsync();
            return null;
        }
        var payment = balance < recharge.ThresholdMinorUnits || balance < needed ? await IntendAsync(recharge, now) : null;
        if (payment is null && recharge.NextTryAt <= now) recharge.WaitUntil(null);
        await unit.CompleteAsync();
        return payment?.Id;
    }

    private async Task<Payment?> IntendAsync(AutoRecharge recharge, DateTime now)
    {
        var db = await contexts.GetDbContextAsync();
        var own = db.Payments.AsNoTracking().Where(p => p.ClientId == recharge.ClientId && p.Provider == AutoRechargeConsts.Provider && p.Currency == recharge.Currency);
        var open = own.Where(p => p.State == PaymentState.Created || p.State == PaymentState.Pending || p.State == PaymentState.ActionRequired || p.State == PaymentState.Unknown);
        if (await open.AnyAsync()) return null;
        var method = await db.PaymentMethods.AsNoTracking().FirstOrDefaultAsync(m => m.Id == recharge.PaymentMethodId && m.ClientId == recharge.ClientId && m.RemovedAt == null);
        if (method is null || PaymentMethod.IsExpiredAt(method.ExpiryYear, method.ExpiryMonth, now))
        {
            await StopAsync(recharge, method is null ? "no_payment_method" : "expired_card", now);
            return null;
        }
        var month = BillingCalendar.FirstOfMonth(now);
        if (!recharge.FitsCeiling(await AutoRechargeQueries.SumSinceAsync(db, recharge, month)))
        {
            recharge.WaitUntil(month.AddMonths(1));
            return null;
        }
        var payment = Payment.ForRecharge(guids.Create(), recharge.TenantId, recharge.ClientId, recharge.Amount, method.Gateway, method.Id, now);
        payment.Describe(await TitleAsync());
        // Where this process ends before it charges, the reconciler does it.
        payment.CheckLater(now);
        db.Payments.Add(payment);
        recharge.Begin();
        return payment;
    }

    /// <summary>It can't go on by itself, and its client is told why.</summary>
    private async Task StopAsync(AutoRecharge recharge, string code, DateTime now)
    {
        recharge.Stop(code, now);
        await follower.BeginBelowAsync(recharge.ClientId, recharge.Currency, null);
        await jobs.EnqueueAsync(new ClientNoticeArgs(recharge.TenantId, recharge.ClientId, ClientNotice.RechargeStopped, recharge.Id) { Code = recharge.FailureCode });
    }

    /// <summary>Nobody is there whose language it could be in: the portal's.</summary>
    private async Task<string> TitleAsync()
    {
        var language = (await settings.GetOrNullAsync(LocalizationSettingNames.DefaultLanguage))?.Split(';')[0];
        using var _ = CultureHelper.Use(CultureInfo.GetCultureInfo(string.IsNullOrEmpty(language) ? "en" : language));
        return l["AutoRecharge.PaymentTitle"];
    }

    private async Task<List<(Guid? TenantId, Guid ClientId)>> DueAsync()
    {
        using var everyAgency = filters.Disable<IMultiTenant>();
        using var unit = units.Begin(requiresNew: true);
        var now = clock.Now;
        var due = await (await contexts.GetDbContextAsync()).AutoRecharges.AsNoTracking().Where(r => r.NextTryAt != null && r.NextTryAt <= now)
            .OrderBy(r => r.NextTryAt).ThenBy(r => r.Id).Take(AtOnce).Select(r => new { r.TenantId, r.ClientId }).ToListAsync();
        await unit.CompleteAsync();
        return due.ConvertAll(r => (r.TenantId, r.ClientId));
    }

    private static readonly Action<ILogger, Guid, Exception?> FailedLogged =
        LoggerMessage.Define<Guid>(LogLevel.Error, new EventId(1, "RechargeFailed"), "The wallet of {Client} could not be recharged; it is tried again.");
}
