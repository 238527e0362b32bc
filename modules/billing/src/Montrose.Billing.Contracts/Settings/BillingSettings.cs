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

    /// <summary>The agency's legal name on invoices; the portal's name where it is empty.</summary>
    public const string SellerName = "Montrose.Billing.Invoices.SellerName";

    public const string SellerStreet = "Montrose.Billing.Invoices.SellerStreet";
    public const string SellerPostalCode = "Montrose.Billing.Invoices.SellerPostalCode";
    public const string SellerCity = "Montrose.Billing.Invoices.SellerCity";
    public const string SellerRegion = "Montrose.Billing.Invoices.SellerRegion";

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public const string SellerCountry = "Montrose.Billing.Invoices.SellerCountry";

    public const string SellerTaxNumber = "Montrose.Billing.Invoices.SellerTaxNumber";
    public const string SellerEmail = "Montrose.Billing.Invoices.SellerEmail";

    /// <summary>What an invoice's number begins with.</summary>
    public const string InvoicePrefix = "Montrose.Billing.Invoices.Prefix";

    /// <summary>What a credit note's number begins with.</summary>
    public const string CreditNotePrefix = "Montrose.Billing.Invoices.CreditNotePrefix";

    /// <summary>Numbers name the year and begin anew with it.</summary>
    public const string NumbersByYear = "Montrose.Billing.Invoices.NumbersByYear";

    /// <summary>Days that a client has to pay an invoice.</summary>
    public const string PaymentTermDays = "Montrose.Billing.Invoices.PaymentTermDays";

    /// <summary>A name of <see cref="Taxes.TaxCategory"/>: what a new line is taxed as.</summary>
    public const string DefaultTaxCategory = "Montrose.Billing.Invoices.DefaultTaxCategory";

    /// <summary>Whether prices hold the tax.</summary>
    public const string PricesIncludeTax = "Montrose.Billing.Invoices.PricesIncludeTax";

    /// <summary>Days after the due date, negative before it, with commas: when clients are reminded; none where it is empty.</summary>
    public const string ReminderDays = "Montrose.Billing.Invoices.ReminderDays";
}
