namespace Montrose.Billing.PaymentMethods;

/// <summary>Lengths and limits of saved payment methods.</summary>
public static class PaymentMethodConsts
{
    public const int MaxBrandLength = 32;
    public const int LastFourLength = 4;
    public const int MaxLabelLength = 64;

    /// <summary>Saved methods of one client.</summary>
    public const int MaxPerClient = 20;
}
