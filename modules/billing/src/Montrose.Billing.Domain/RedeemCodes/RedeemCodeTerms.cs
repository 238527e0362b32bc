using Montrose.Monetary;

namespace Montrose.Billing.RedeemCodes;

/// <summary>What a code grants, how often and until when.</summary>
public sealed record RedeemCodeTerms(Money Value, int UsageLimit, int PerClientLimit, DateTime? ExpiresAt, string? Description)
{
    /// <summary>What it grants beside the value; null for credit alone.</summary>
    public RedeemGrant? Grant { get; init; }

    /// <exception cref="Volo.Abp.BusinessException">Billing:RedeemCode.ValueOutOfRange, .UsageLimitOutOfRange, .PerClientLimitOutOfRange, .ExpiryInThePast</exception>
    public void Check(DateTime now)
    {
        if (Value.MinorUnits > RedeemCodeConsts.MaxValue || Value.MinorUnits < (Grant is null ? RedeemCodeConsts.MinValue : 0))
            throw Errors.ValueOutOfRange(new Money(RedeemCodeConsts.MinValue, Value.Currency), new Money(RedeemCodeConsts.MaxValue, Value.Currency));
        if (UsageLimit is < 1 or > RedeemCodeConsts.MaxUsageLimit) throw Errors.UsageLimitOutOfRange();
        if (PerClientLimit is < 1 or > RedeemCodeConsts.MaxUsageLimit) throw Errors.PerClientLimitOutOfRange();
        if (ExpiresAt <= now) throw Errors.ExpiryInThePast();
    }
}

/// <summary>What a code grants beside credit.</summary>
/// <param name="Kind">The kind's name.</param>
/// <param name="Subject">Which one of it, in the words of the module that grants it.</param>
/// <param name="Text">What the admin read when choosing it.</param>
public sealed record RedeemGrant(string Kind, string Subject, string Text);
