using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.PaymentMethods;
using Montrose.Billing.Payments;
using Montrose.Billing.Subscriptions;
using Montrose.Monetary;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Timing;

namespace Montrose.Billing.AutoRecharges;

/// <summary>Reads how wallets are recharged.</summary>
public class AutoRechargeQueries(IDbContextProvider<IBillingDbContext> contexts, PaymentMethodQueries methods, AgencyCurrency agencyCurrency, IClock clock) : ITransientDependency
{
    public async Task<AutoRechargeDto> GetAsync(Guid clientId)
    {
        var (db, currency, now) = (await contexts.GetDbContextAsync(), await agencyCurrency.GetAsync(), clock.Now);
        var recharge = await db.AutoRecharges.AsNoTracking().FirstOrDefaultAsync(r => r.ClientId == clientId && r.Currency == currency);
        var own = db.Payments.AsNoTracking().Where(p => p.ClientId == clientId && p.Provider == AutoRechargeConsts.Provider && p.Currency == currency);
        var recent = await own.OrderByDescending(p => p.CreationTime).ThenBy(p => p.Id).Take(AutoRechargeConsts.Shown).Select(PaymentQueries.Projection).ToListAsync();
        var month = BillingCalendar.FirstOfMonth(now);
        var sums = await own.Where(p => p.State == PaymentState.Succeeded).GroupBy(p => p.CreationTime >= month)
            .Select(g => new { IsThisMonth = g.Key, Count = g.Count(), Sum = g.Sum(p => p.AmountMinorUnits) }).ToListAsync();
        return new AutoRechargeDto
        {
            IsOn = recharge is { IsOn: true },
            Threshold = recharge?.Threshold,
            Amount = recharge?.Amount,
            MonthlyCeiling = recharge?.MonthlyCeilingMinorUnits is { } ceiling ? new Money(ceiling, currency) : null,
            PaymentMethodId = recharge?.PaymentMethodId,
            Failures = recharge?.Failures ?? 0,
            FailureCode = recharge?.FailureCode,
            StoppedAt = recharge?.StoppedAt,
            NextTryAt = recharge?.NextTryAt > now ? recharge.NextTryAt : null,
            Open = recent.Find(p => p.State is PaymentState.Created or PaymentState.Pending or PaymentState.ActionRequired or PaymentState.Unknown),
            MinThreshold = Money.FromMajor(AutoRechargeConsts.MinThreshold, currency),
            MinAmount = Money.FromMajor(AutoRechargeConsts.MinAmount, currency),
            Max = new Money(AutoRechargeConsts.MaxMinorUnits, currency),
            ThisMonth = Sum(sums.Where(s => s.IsThisMonth).Select(s => (s.Count, s.Sum))),
            Altogether = Sum(sums.Select(s => (s.Count, s.Sum))),
            Recent = recent,
            Methods = await methods.OfClientAsync(clientId),
        };

        RechargeSumDto Sum(IEnumerable<(int Count, long Sum)> parts)
        {
            var all = parts.ToList();
            return new RechargeSumDto { Count = all.Sum(p => p.Count), Amount = new Money(all.Sum(p => p.Sum), currency) };
        }
    }

    /// <summary>Whether the wallet would hold an amount after its next recharge. A card that was just refused is not counted on.</summary>
    public async Task<bool> WouldCoverAsync(Guid clientId, Money balance, Money amount)
    {
        if (balance.Currency != amount.Currency) return false;
        var (db, now) = (await contexts.GetDbContextAsync(), clock.Now);
        var recharge = await db.AutoRecharges.AsNoTracking().FirstOrDefaultAsync(r => r.ClientId == clientId && r.Currency == amount.Currency && r.IsOn && r.Failures == 0);
        if (recharge is null || balance.MinorUnits + recharge.AmountMinorUnits < amount.MinorUnits) return false;
        var method = await db.PaymentMethods.AsNoTracking().FirstOrDefaultAsync(m => m.Id == recharge.PaymentMethodId && m.RemovedAt == null);
        if (method is null || PaymentMethod.IsExpiredAt(method.ExpiryYear, method.ExpiryMonth, now)) return false;
        var month = BillingCalendar.FirstOfMonth(now);
        return recharge.FitsCeiling(await SumSinceAsync(db, recharge, month));
    }

    /// <summary>What was recharged since then, or is on its way, in minor units of the recharge's currency.</summary>
    internal static Task<long> SumSinceAsync(IBillingDbContext db, AutoRecharge recharge, DateTime since) =>
        db.Payments.Where(p => p.ClientId == recharge.ClientId && p.Provider == AutoRechargeConsts.Provider && p.Currency == recharge.Currency
                && p.CreationTime >= since && p.State != PaymentState.Failed && p.State != PaymentState.Cancelled)
            .SumAsync(p => p.AmountMinorUnits);
}
