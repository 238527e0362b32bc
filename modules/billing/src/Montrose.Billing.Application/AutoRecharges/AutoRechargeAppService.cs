using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Ledger;
using Montrose.Billing.Localization;
using Montrose.Billing.PaymentMethods;
using Montrose.Billing.Payments;
using Montrose.Billing.Permissions;
using Montrose.Clients;
using Volo.Abp.Application.Services;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Uow;

namespace Montrose.Billing.AutoRecharges;

[Authorize(BillingPermissions.Wallet.AutoRecharge)]
public class AutoRechargeAppService : ApplicationService, IAutoRechargeAppService
{
    private readonly AutoRechargeQueries _queries;
    private readonly RechargeFollower _follower;
    private readonly LedgerBook _ledger;
    private readonly AgencyCurrency _currency;
    private readonly IDbContextProvider<IBillingDbContext> _contexts;
    private readonly IBackgroundJobManager _jobs;
    private readonly IClientScope _scope;

    public AutoRechargeAppService(AutoRechargeQueries queries, RechargeFollower follower, LedgerBook ledger, AgencyCurrency currency, IDbContextProvider<IBillingDbContext> contexts, IBackgroundJobManager jobs, IClientScope scope)
    {
        (_queries, _follower, _ledger, _currency, _contexts, _jobs, _scope) = (queries, follower, ledger, currency, contexts, jobs, scope);
        LocalizationResource = typeof(BillingResource);
    }

    public Task<AutoRechargeDto> GetAsync() => _queries.GetAsync(_scope.OwnClient());

    [UnitOfWork(isTransactional: true)]
    public async Task<AutoRechargeDto> UpdateAsync(UpdateAutoRechargeInput input)
    {
        var (client, currency, db) = (_scope.OwnClient(), await _currency.GetAsync(), await _contexts.GetDbContextAsync());
        var method = await db.PaymentMethods.AsNoTracking().FirstOrDefaultAsync(m => m.Id == input.PaymentMethodId && m.ClientId == client && m.RemovedAt == null);
        if (method is null || PaymentMethod.IsExpiredAt(method.ExpiryYear, method.ExpiryMonth, Clock.Now)) throw Errors.RechargeMethodUnusable();
        // The payment, the wallet, the auto-recharge: in this order everywhere.
        await GiveUpUnconfirmedAsync(db, client);
        await _ledger.LockWalletAsync(client, currency);
        var recharge = await _follower.LockedAsync(client);
        if (recharge is not null && recharge.Currency != currency)
        {
            db.AutoRecharges.Remove(recharge);
            await db.SaveChangesAsync();
            recharge = null;
        }
        if (recharge is null) db.AutoRecharges.Add(recharge = new AutoRecharge(GuidGenerator.Create(), CurrentTenant.Id, client, currency));
        recharge.TurnOn(input.ThresholdMinorUnits, input.AmountMinorUnits, input.MonthlyCeilingMinorUnits, method.Id, Clock.Now);
        await _follower.BeginBelowAsync(client, currency, recharge.ThresholdMinorUnits);
        await _jobs.EnqueueAsync(new RechargeArgs(CurrentTenant.Id, client));
        await db.SaveChangesAsync();
        return await _queries.GetAsync(client);
    }

    [UnitOfWork(isTransactional: true)]
    public async Task<AutoRechargeDto> TurnOffAsync()
    {
        var client = _scope.OwnClient();
        await _ledger.LockWalletAsync(client, await _currency.GetAsync());
        if (await _follower.LockedAsync(client) is { } recharge)
        {
            recharge.TurnOff();
            await _follower.BeginBelowAsync(client, recharge.Currency, null);
            await (await _contexts.GetDbContextAsync()).SaveChangesAsync();
        }
        return await _queries.GetAsync(client);
    }

    /// <summary>A recharge whose confirmation nobody has begun can't be paid any more from here on, and does not hold up the next.</summary>
    private async Task GiveUpUnconfirmedAsync(IBillingDbContext db, Guid client)
    {
        var waiting = await db.Payments.Where(p => p.ClientId == client && p.Provider == AutoRechargeConsts.Provider && p.State == PaymentState.ActionRequired).Select(p => (Guid?)p.Id).FirstOrDefaultAsync();
        if (waiting is { } id && await PaymentSettlement.LockAsync(db, id) is { State: PaymentState.ActionRequired, SessionId: null } payment) payment.Cancel(Clock.Now);
    }
}
