using Montrose.Monetary;

namespace Montrose.Billing.RedeemCodes;

/// <summary>What a code grants, how often and until when.</summary>
public sealed record RedeemCodeTerms(Money Value, int UsageLimit, int PerClientLimit, DateTime? ExpiresAt, string? Description)
{
    /// <exception cref="Volo.Abp.BusinessException">Billing:RedeemCode.ValueOutOfRange, .UsageLimitOutOfRange, .PerClientLimitOutOfRange, .ExpiryInThePast</exception>
    public void Check(DateTime now)
    {
        if (Value.MinorUnits is < RedeemCodeConsts.MinValue or > RedeemCodeConsts.MaxValue)
            throw Errors.ValueOutOfRange(new Money(RedeemCodeConsts.MinValue, Value.Currency), new Money(RedeemCodeConsts.MaxValue, Value.Currency));
        if (UsageLimit is < 1 or > RedeemCodeConsts.MaxUsageLimit) throw Errors.UsageLimitOutOfRange();
        if (PerClientLimit is < 1 or > RedeemCodeConsts.MaxUsageLimit) throw Errors.PerClientLimitOutOfRange();
        if (ExpiresAt <= now) throw Errors.ExpiryInThePast();
    }
}
