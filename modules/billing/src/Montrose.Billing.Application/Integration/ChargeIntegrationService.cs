using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Montrose.Billing.AutoRecharges;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Gateways;
using Montrose.Billing.Ledger;
using Montrose.Billing.PaymentMethods;
using Montrose.Billing.Payments;
using Montrose.Billing.Wallets;
using Montrose.Monetary;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;

namespace Montrose.Billing.Integration;

/// <summary>Every purchase from a wallet comes by here: what only other ways to pay need is built when they are taken.</summary>
public class ChargeIntegrationService(
    IDbContextProvider<IBillingDbContext> contexts,
    LedgerBook ledger,
    Lazy<HoldDesk> holds,
    Lazy<RefundDesk> refunds,
    PaymentSettlement settlement,
    Lazy<GatewayDirectory> gateways,
    Lazy<WalletQueries> wallets,
    Lazy<MethodDesk> methods,
    Lazy<AutoRechargeQueries> recharges,
    IBackgroundJobManager jobs,
    ICurrentTenant tenant,
    IGuidGenerator guids,
    IClock clock) : IChargeIntegrationService, ITransientDependency
{
    public async Task<ChargeResult> ChargeAsync(ChargeRequest request)
    {
        var db = await contexts.GetDbContextAsync();
        // The row of an earlier attempt first, then the wallet: in this order everywhere.
        var known = await FindAsync(db, request.Provider, request.ObjectId);
        var payment = known is { } id ? await PaymentSettlement.LockAsync(db, id) : null;
        if (payment is { State: PaymentState.Succeeded or PaymentState.Pending or PaymentState.Unknown }) return Result(payment);
        if (payment is null)
        {
            // Who charges the same at the same time waits here, and finds the payment then.
            await ledger.LockWalletAsync(request.ClientId, request.Amount.Currency, request.Tax.MinorUnits == 0 ? [AccountKind.Purchases] : [AccountKind.Purchases, AccountKind.Tax]);
            if (await db.Payments.AsNoTracking().FirstOrDefaultAsync(p => p.Provider == request.Provider && p.ObjectId == request.ObjectId) is { } meanwhile) return Result(meanwhile);
        }
        var method = request.Choice is PaymentChoice.SavedMethod ? await MethodAsync(db, request) : null;
        var gateway = request.Choice switch
        {
            PaymentChoice.Wallet => (GatewayKind?)null,
            PaymentChoice.SavedMethod => method!.Gateway,
            _ => (await gateways.Value.AvailableAsync()) is [var first, ..] ? first : throw Errors.GatewayNotAvailable(),
        };
        var item = new ChargedItem(request.ClientId, request.Amount, request.Tax, request.Provider, request.ObjectId, request.Description, request.TaxCategory);
        if (payment is null)
        {
            payment = Payment.ForCharge(guids.Create(), tenant.Id, item, gateway, method?.Id, clock.Now);
            db.Payments.Add(payment);
        }
        else
        {
            if (payment is { Gateway: { } before, SessionId: { } session }) await jobs.EnqueueAsync(new CloseCheckoutArgs(tenant.Id, before, session));
            payment.Restart(gateway, method?.Id, clock.Now, item);
        }
        if (gateway is null)
        {
            payment.Succeed(null, clock.Now);
            await settlement.PaidAsync(payment, clock.Now);
        }
        else if (method is not null)
        {
            await jobs.EnqueueAsync(new ChargePaymentArgs(tenant.Id, payment.Id));
            // The queue is quick, and the reconciler makes up for it where it is lost.
            payment.CheckLater(clock.Now);
        }
        await db.SaveChangesAsync();
        return Result(payment);
    }

    public async Task<ChargeResult?> FindAsync(string provider, string objectId)
    {
        var payment = await (await contexts.GetDbContextAsync()).Payments.AsNoTracking().FirstOrDefaultAsync(p => p.Provider == provider && p.ObjectId == objectId);
        return payment is null ? null : Result(payment);
    }

    public async Task RefundAsync(ChargeRefund refund)
    {
        var db = await contexts.GetDbContextAsync();
        var id = await FindAsync(db, refund.Provider, refund.ObjectId) ?? throw new EntityNotFoundException(typeof(Payment), refund.ObjectId);
        await refunds.Value.RefundAsync(id, refund.Amount.MinorUnits, refund.Target, refund.Key, refund.Reason, userId: null);
        await db.SaveChangesAsync();
    }

    public Task HoldAsync(HoldRequest request) => holds.Value.ReserveAsync(request.ClientId, request.Amount, request.Provider, request.ObjectId, request.Description, request.ExpiresAt);

    public Task CaptureHoldAsync(string provider, string objectId, Money amount, Money tax) => holds.Value.CaptureAsync(provider, objectId, amount, tax);

    public Task ReleaseHoldAsync(string provider, string objectId) => holds.Value.ReleaseAsync(provider, objectId);

    public async Task<Affordability> CanAffordAsync(Guid clientId, Money amount)
    {
        var balance = (await wallets.Value.GetAsync(clientId)).Balance;
        var byWallet = balance.Currency == amount.Currency && balance.MinorUnits >= amount.MinorUnits;
        var bySaved = await methods.Value.HasUsableDefaultAsync(clientId);
        var missing = balance.Currency != amount.Currency ? amount : byWallet ? Money.Zero(amount.Currency) : amount - balance;
        return new Affordability(byWallet, bySaved, missing) { ByAutoRecharge = !byWallet && await recharges.Value.WouldCoverAsync(clientId, balance, amount) };
    }

    public Task RechargeForAsync(Guid clientId, Money amount) => jobs.EnqueueAsync(new RechargeArgs(tenant.Id, clientId, amount.MinorUnits));

    private static Task<Guid?> FindAsync(IBillingDbContext db, string provider, string objectId) =>
        db.Payments.Where(p => p.Provider == provider && p.ObjectId == objectId).Select(p => (Guid?)p.Id).FirstOrDefaultAsync();

    private static async Task<PaymentMethod> MethodAsync(IBillingDbContext db, ChargeRequest request)
    {
        var own = db.PaymentMethods.AsNoTracking().Where(m => m.ClientId == request.ClientId && m.RemovedAt == null);
        return (request.PaymentMethodId is { } id ? await own.FirstOrDefaultAsync(m => m.Id == id) : await own.FirstOrDefaultAsync(m => m.IsDefault)) ?? throw Errors.NoPaymentMethod();
    }

    private static ChargeResult Result(Payment payment) => new(
        payment.Id,
        payment.State,
        payment is { Gateway: not null, State: not PaymentState.Succeeded } ? "/dashboard/client/payments/" + payment.Id.ToString("D", CultureInfo.InvariantCulture) : null);
}
