using Montrose.Billing.Payments;
using Montrose.Clients;
using Montrose.Monetary;
using Volo.Abp;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Montrose.Billing.AutoRecharges;

/// <summary>How a client's wallet is recharged when it runs low. A client has one; refusals one after another stop it.</summary>
public class AutoRecharge : Entity<Guid>, IMultiTenant, IClientOwned
{
    private AutoRecharge() { }

    public AutoRecharge(Guid id, Guid? tenantId, Guid clientId, string currency) : base(id) =>
        (TenantId, ClientId, Currency) = (tenantId, clientId, Money.Zero(currency).Currency);

    public Guid? TenantId { get; private set; }

    public Guid ClientId { get; private set; }

    /// <summary>The saved card or account that is charged.</summary>
    public Guid PaymentMethodId { get; private set; }

    /// <summary>ISO 4217; the wallet's.</summary>
    public string Currency { get; private set; } = "";

    /// <summary>What falls below that is recharged.</summary>
    public long ThresholdMinorUnits { get; private set; }

    /// <summary>By how much, each time.</summary>
    public long AmountMinorUnits { get; private set; }

    /// <summary>The most in a calendar month (UTC); null for no ceiling.</summary>
    public long? MonthlyCeilingMinorUnits { get; private set; }

    public bool IsOn { get; private set; }

    /// <summary>Refusals one after another.</summary>
    public int Failures { get; private set; }

    /// <summary>The last refusal, in the provider's word for programs.</summary>
    public string? FailureCode { get; private set; }

    /// <summary>UTC; when it stopped by itself.</summary>
    public DateTime? StoppedAt { get; private set; }

    /// <summary>UTC; nothing is tried before, and something then. Null where the next spend decides.</summary>
    public DateTime? NextTryAt { get; private set; }

    public Money Threshold => new(ThresholdMinorUnits, Currency);

    public Money Amount => new(AmountMinorUnits, Currency);

    /// <summary>Switches it on with new terms, and forgets earlier refusals.</summary>
    /// <exception cref="BusinessException">Billing:AutoRecharge.ThresholdOutOfRange, .AmountOutOfRange, .CeilingOutOfRange</exception>
    public void TurnOn(long threshold, long amount, long? monthlyCeiling, Guid paymentMethodId, DateTime now)
    {
        var most = new Money(AutoRechargeConsts.MaxMinorUnits, Currency);
        var (leastThreshold, leastAmount) = (Money.FromMajor(AutoRechargeConsts.MinThreshold, Currency), Money.FromMajor(AutoRechargeConsts.MinAmount, Currency));
        if (threshold < leastThreshold.MinorUnits || threshold > most.MinorUnits) throw Errors.RechargeThresholdOutOfRange(leastThreshold, most);
        if (amount < leastAmount.MinorUnits || amount > most.MinorUnits) throw Errors.RechargeAmountOutOfRange(leastAmount, most);
        if (monthlyCeiling is { } ceiling && (ceiling < amount || ceiling > most.MinorUnits)) throw Errors.RechargeCeilingOutOfRange(new Money(amount, Currency), most);
        (ThresholdMinorUnits, AmountMinorUnits, MonthlyCeilingMinorUnits, PaymentMethodId) = (threshold, amount, monthlyCeiling, paymentMethodId);
        (IsOn, Failures, FailureCode, StoppedAt, NextTryAt) = (true, 0, null, null, now);
    }

    public void TurnOff() => (IsOn, NextTryAt) = (false, null);

    /// <summary>Whether a recharge may begin, as far as earlier ones decide that.</summary>
    public bool MayTryAt(DateTime now) => IsOn && (NextTryAt is not { } next || next <= now);

    /// <summary>Whether one more keeps within the month's ceiling.</summary>
    public bool FitsCeiling(long rechargedThisMonth) => MonthlyCeilingMinorUnits is not { } ceiling || rechargedThisMonth + AmountMinorUnits <= ceiling;

    /// <summary>Nothing before then, e.g. because the month's ceiling is reached.</summary>
    public void WaitUntil(DateTime? time) => NextTryAt = IsOn ? time : null;

    /// <summary>A recharge has begun: what comes next depends on how it ends.</summary>
    public void Begin() => NextTryAt = null;

    /// <summary>A recharge arrived. The wallet may need another one at once.</summary>
    public void Succeed(DateTime now) => (Failures, FailureCode, NextTryAt) = (0, null, IsOn ? now : null);

    /// <summary>A recharge was refused: tried again an hour later, then a day later.</summary>
    /// <returns>True where it has stopped because of it.</returns>
    public bool Fail(string code, DateTime now)
    {
        if (!IsOn) return false;
        (Failures, FailureCode) = (Failures + 1, code.Length <= PaymentConsts.MaxFailureCodeLength ? code : code[..PaymentConsts.MaxFailureCodeLength]);
        if (Failures < AutoRechargeConsts.MaxFailures)
        {
            NextTryAt = now + (Failures == 1 ? TimeSpan.FromHours(1) : TimeSpan.FromDays(1));
            return false;
        }
        Stop(FailureCode, now);
        return true;
    }

    /// <summary>Stops by itself, e.g. because its card is gone.</summary>
    public void Stop(string code, DateTime now) => (IsOn, FailureCode, StoppedAt, NextTryAt) = (false, code, now, null);
}
