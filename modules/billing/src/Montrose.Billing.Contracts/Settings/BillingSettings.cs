namespace Montrose.Billing.Settings;

/// <summary>Names of billing's settings.</summary>
public static class BillingSettings
{
    /// <summary>The agency's currency: an ISO 4217 code.</summary>
    public const string Currency = "Montrose.Billing.Currency";

    /// <summary>The currency of an agency that has not chosen one.</summary>
    public const string DefaultCurrency = "EUR";

    /// <summary>The least that a client tops up, in minor units of the agency's currency.</summary>
    public const string TopUpMin = "Montrose.Billing.TopUp.Min";

    /// <summary>The most that a client tops up at once, in minor units of the agency's currency.</summary>
    public const string TopUpMax = "Montrose.Billing.TopUp.Max";

    /// <summary>Whether the built-in gateway takes payments where the agency has no account with another one.</summary>
    public const string TestGateway = "Montrose.Billing.Gateways.Test";

    /// <summary>Secret; the key that begins with sk_ or rk_.</summary>
    public const string StripeSecretKey = "Montrose.Billing.Gateways.Stripe.SecretKey";

    /// <summary>Secret; the webhook endpoint's, which begins with whsec_.</summary>
    public const string StripeWebhookSecret = "Montrose.Billing.Gateways.Stripe.WebhookSecret";

    public const string PayPalClientId = "Montrose.Billing.Gateways.PayPal.ClientId";

    /// <summary>Secret; the application's.</summary>
    public const string PayPalSecret = "Montrose.Billing.Gateways.PayPal.Secret";

    /// <summary>PayPal's id of the webhook subscription, which is a part of what it signs.</summary>
    public const string PayPalWebhookId = "Montrose.Billing.Gateways.PayPal.WebhookId";
}
