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

    public static BusinessException RechargeThresholdOutOfRange(Monetary.Money min, Monetary.Money max) => OutOf(min, max, "Billing:AutoRecharge.ThresholdOutOfRange");

    public static BusinessException RechargeAmountOutOfRange(Monetary.Money min, Monetary.Money max) => OutOf(min, max, "Billing:AutoRecharge.AmountOutOfRange");

    /// <summary>The ceiling holds at least one recharge.</summary>
    public static BusinessException RechargeCeilingOutOfRange(Monetary.Money min, Monetary.Money max) => OutOf(min, max, "Billing:AutoRecharge.CeilingOutOfRange");

    /// <summary>The saved card is gone or has expired.</summary>
    public static BusinessException RechargeMethodUnusable() => new("Billing:AutoRecharge.MethodUnusable");

    /// <summary>The module that grants it is not there, or does not know what the code grants.</summary>
    public static BusinessException GrantNotAvailable() => new("Billing:RedeemCode.GrantNotAvailable");

    private static BusinessException OutOf(Monetary.Money min, Monetary.Money max, string code) =>
        new BusinessException(code).WithData("min", min.ToString()).WithData("max", max.ToString());

    public static BusinessException TaxRateOutOfRange() => new("Billing:TaxRate.OutOfRange");

    /// <summary>The agency has one for the same place, category and day.</summary>
    public static BusinessException TaxRateTwice() => new("Billing:TaxRate.Twice");

    public static BusinessException TooManyTaxRates() => new BusinessException("Billing:TaxRate.TooMany").WithData("max", Taxes.TaxConsts.MaxRates);

    public static BusinessException InvoiceNotADraft(string? number) => new BusinessException("Billing:Invoice.NotADraft").WithData("number", number ?? "");

    public static BusinessException InvoiceNotOpen(string? number) => new BusinessException("Billing:Invoice.NotOpen").WithData("number", number ?? "");

    public static BusinessException InvoiceEmpty() => new("Billing:Invoice.Empty");

    public static BusinessException InvoiceTooManyLines() => new BusinessException("Billing:Invoice.TooManyLines").WithData("max", Invoices.InvoiceConsts.MaxLines);

    public static BusinessException InvoiceAmountOutOfRange() => new("Billing:Invoice.AmountOutOfRange");

    public static BusinessException InvoiceQuantityOutOfRange() =>
        new BusinessException("Billing:Invoice.QuantityOutOfRange").WithData("max", Invoices.InvoiceConsts.MaxQuantity).WithData("decimals", Invoices.InvoiceConsts.QuantityDecimals);

    public static BusinessException InvoiceTaxNegative() => new("Billing:Invoice.TaxNegative");

    public static BusinessException InvoiceTotalNegative() => new("Billing:Invoice.TotalNegative");

    /// <summary>What credit notes have taken back can't be voided.</summary>
    public static BusinessException InvoiceCredited() => new("Billing:Invoice.Credited");

    /// <summary>A draft, a void invoice, or a credit note.</summary>
    public static BusinessException InvoiceNotCreditable() => new("Billing:Invoice.NotCreditable");

    public static BusinessException NothingToCredit() => new("Billing:Invoice.NothingToCredit");

    public static BusinessException CreditTooLarge(Monetary.Money left) => new BusinessException("Billing:Invoice.CreditTooLarge").WithData("amount", left.ToString());

    /// <summary>The client has begun to pay it.</summary>
    public static BusinessException InvoicePaymentBegun() => new("Billing:Invoice.PaymentBegun");

    /// <summary>Two invoices would have the same number, because prefixes were changed.</summary>
    public static BusinessException InvoiceNumberTaken() => new("Billing:Invoice.NumberTaken");

    public static BusinessException InvoicePrefixesAlike() => new("Billing:Invoice.PrefixesAlike");

    public static BusinessException ReminderDaysInvalid() => new("Billing:Invoice.ReminderDaysInvalid");

    /// <summary>Neither the billing profile nor the client has an address.</summary>
    public static BusinessException InvoiceNoAddressee() => new("Billing:Invoice.NoAddressee");

    /// <summary>A draft has no number yet.</summary>
    public static BusinessException InvoiceNotIssued() => new("Billing:Invoice.NotIssued");

    public static BusinessException InvoiceClientUnknown() => new("Billing:Invoice.ClientUnknown");
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

    /// <summary>Another payout has the reference.</summary>
    public static BusinessException PayoutReferenceTaken(string reference) => new BusinessException("Billing:Payout.ReferenceTaken").WithData("reference", reference);

    public static BusinessException PayoutInFuture() => new("Billing:Payout.InFuture");

    public static BusinessException CostClientUnknown() => new("Billing:Cost.ClientUnknown");

    public static BusinessException CostNotMonthly() => new("Billing:Cost.NotMonthly");

    public static BusinessException CostEndsBeforeItBegins() => new("Billing:Cost.EndsBeforeItBegins");

    public static BusinessException MarginRangeInvalid() => new BusinessException("Billing:Margins.RangeInvalid").WithData("max", Margins.MarginConsts.MaxMonths);
}
