using Volo.Abp;

namespace Montrose.Billing;

/// <summary>Billing's business errors. Texts with the remedy stand in the localization files under the same code.</summary>
public static class Errors
{
    /// <summary>Unknown, or another agency's: nobody can tell which.</summary>
    public static BusinessException CodeUnknown() => new("Billing:RedeemCode.Unknown");

    public static BusinessException CodeInactive() => new("Billing:RedeemCode.Inactive");

    public static BusinessException CodeExpired(DateTime expiredAt) => new BusinessException("Billing:RedeemCode.Expired").WithData("date", expiredAt.ToString("d", System.Globalization.CultureInfo.CurrentCulture));

    public static BusinessException CodeUsedUp() => new("Billing:RedeemCode.UsedUp");

    public static BusinessException CodeAlreadyYours() => new("Billing:RedeemCode.AlreadyYours");

    /// <summary>The caller used the key for another code before.</summary>
    public static BusinessException RequestKeyOfOtherCode() => new("Billing:Wallet.RequestKeyOfOtherCode");

    public static BusinessException CodeTaken(string code) => new BusinessException("Billing:RedeemCode.Taken").WithData("code", code);

    public static BusinessException CodeNotWellFormed() =>
        new BusinessException("Billing:RedeemCode.NotWellFormed")
            .WithData("min", RedeemCodes.RedeemCodeConsts.MinCodeLength)
            .WithData("max", RedeemCodes.RedeemCodeConsts.MaxCodeLength);

    public static BusinessException CustomCodeIsForOne() => new("Billing:RedeemCode.CustomCodeIsForOne");

    public static BusinessException ValueOutOfRange(Monetary.Money min, Monetary.Money max) =>
        new BusinessException("Billing:RedeemCode.ValueOutOfRange").WithData("min", min.ToString()).WithData("max", max.ToString());

    public static BusinessException UsageLimitOutOfRange() =>
        new BusinessException("Billing:RedeemCode.UsageLimitOutOfRange").WithData("max", RedeemCodes.RedeemCodeConsts.MaxUsageLimit);

    public static BusinessException PerClientLimitOutOfRange() =>
        new BusinessException("Billing:RedeemCode.PerClientLimitOutOfRange").WithData("max", RedeemCodes.RedeemCodeConsts.MaxUsageLimit);

    public static BusinessException ExpiryInThePast() => new("Billing:RedeemCode.ExpiryInThePast");

    public static BusinessException InsufficientFunds(Monetary.Money missing) =>
        new BusinessException("Billing:Wallet.InsufficientFunds").WithData("amount", missing.ToString());

    /// <summary>The hold was captured, given back or has expired.</summary>
    public static BusinessException HoldNotOpen() => new("Billing:Hold.NotOpen");

    public static BusinessException HoldTooSmall(Monetary.Money reserved) =>
        new BusinessException("Billing:Hold.TooSmall").WithData("amount", reserved.ToString());

    public static BusinessException PaymentNotPaid() => new("Billing:Payment.NotPaid");

    public static BusinessException RefundTooLarge(Monetary.Money left) =>
        new BusinessException("Billing:Payment.RefundTooLarge").WithData("amount", left.ToString());

    /// <summary>Paid from the wallet, so that there is no card to send it to.</summary>
    public static BusinessException RefundNeedsWallet() => new("Billing:Payment.RefundNeedsWallet");

    /// <summary>A top-up is in the wallet already.</summary>
    public static BusinessException RefundNeedsSource() => new("Billing:Payment.RefundNeedsSource");

    /// <summary>The installation has no pass phrase to keep secrets with.</summary>
    public static BusinessException NoEncryption() => new("Billing:Gateway.NoEncryption");

    public static BusinessException TopUpOutOfRange(Monetary.Money min, Monetary.Money max) =>
        new BusinessException("Billing:TopUp.OutOfRange").WithData("min", min.ToString()).WithData("max", max.ToString());

    public static BusinessException GatewayNotAvailable() => new("Billing:Gateway.NotAvailable");

    /// <summary>The gateway has no smaller unit than that.</summary>
    public static BusinessException AmountNotPossible(string gateway) => new BusinessException("Billing:Gateway.AmountNotPossible").WithData("gateway", gateway);

    /// <summary>The provider refused; <paramref name="code"/> is its word.</summary>
    public static BusinessException GatewayRefused(string code) => new BusinessException("Billing:Gateway.Refused").WithData("code", code);

    public static BusinessException GatewayDoesNotAnswer() => new("Billing:Gateway.DoesNotAnswer");

    public static BusinessException RequestKeyOfOtherPayment() => new("Billing:Payment.RequestKeyOfOther");

    public static BusinessException NoPaymentMethod() => new("Billing:PaymentMethod.None");

    public static BusinessException TooManyPaymentMethods() =>
        new BusinessException("Billing:PaymentMethod.TooMany").WithData("max", PaymentMethods.PaymentMethodConsts.MaxPerClient);

    public static BusinessException TopUpLimitsInvalid() => new("Billing:TopUp.LimitsInvalid");

    public static BusinessException PlanNameTaken(string name) => new BusinessException("Billing:Plan.NameTaken").WithData("name", name);

    public static BusinessException PlanNameRequired() => new("Billing:Plan.NameRequired");

    public static BusinessException TooManyPlans() => new BusinessException("Billing:Plan.TooMany").WithData("max", Plans.PlanConsts.MaxPlans);

    /// <summary>Two limits of the same meter.</summary>
    public static BusinessException PlanLimitTwice() => new("Billing:Plan.LimitTwice");

    /// <summary>Archived, unknown or another agency's.</summary>
    public static BusinessException PlanNotOffered() => new("Billing:Plan.NotOffered");

    public static BusinessException SubscriptionExists() => new("Billing:Subscription.Exists");

    public static BusinessException NoSubscription() => new("Billing:Subscription.None");

    public static BusinessException SubscriptionOver() => new("Billing:Subscription.Over");

    /// <summary>A renewal is not paid.</summary>
    public static BusinessException PayFirst(Monetary.Money owed) => new BusinessException("Billing:Subscription.PayFirst").WithData("amount", owed.ToString());

    /// <summary>A payment for it is on its way.</summary>
    public static BusinessException ChangeUnderWay() => new("Billing:Subscription.ChangeUnderWay");

    public static BusinessException NotInTrial() => new("Billing:Subscription.NotInTrial");

    /// <summary>Renewals are paid from the wallet or by a saved method.</summary>
    public static BusinessException ChoiceNotPossible() => new("Billing:Subscription.ChoiceNotPossible");

    public static BusinessException LimitReached(Usage.Meter meter, long limit) =>
        new BusinessException("Billing:Usage.LimitReached").WithData("meter", meter.ToString()).WithData("limit", limit.ToString("N0", System.Globalization.CultureInfo.CurrentCulture));
}
