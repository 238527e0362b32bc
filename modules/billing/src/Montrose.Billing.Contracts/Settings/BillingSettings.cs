namespace Montrose.Billing.Settings;

/// <summary>Names of billing's settings.</summary>
public static class BillingSettings
{
    /// <summary>The agency's currency: an ISO 4217 code.</summary>
    public const string Currency = "Montrose.Billing.Currency";

    /// <summary>The currency of an agency that has not chosen one.</summary>
    public const string DefaultCurrency = "EUR";
}
