namespace Montrose.Billing.Payments;

/// <summary>Lengths and limits of payments.</summary>
public static class PaymentConsts
{
    public const int MaxRequestKeyLength = 64;
    public const int MaxProviderIdLength = 128;
    public const int MaxUrlLength = 2000;
    public const int MaxFailureCodeLength = 64;
    public const int MaxReasonLength = 200;
    public const int MaxTaxCategoryLength = 64;
    public const int MaxFilterLength = 100;

    /// <summary>Minor units: no payment is larger, whatever the settings say.</summary>
    public const long MaxAmount = 100_000_000_000;
}
