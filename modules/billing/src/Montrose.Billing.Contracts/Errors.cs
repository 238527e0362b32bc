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
}
