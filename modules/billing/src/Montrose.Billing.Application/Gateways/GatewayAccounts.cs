using Microsoft.Extensions.Options;
using Montrose.Billing.Settings;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;

namespace Montrose.Billing.Gateways;

/// <summary>The current agency's account with Stripe.</summary>
public sealed record StripeAccount(string SecretKey, string? WebhookSecret);

/// <summary>The current agency's account with PayPal.</summary>
public sealed record PayPalAccount(string ClientId, string Secret, string? WebhookId);

/// <summary>The current agency's accounts with providers; null where it has none.</summary>
public class GatewayAccounts(ISettingProvider settings, IOptions<GatewayOptions> options) : ITransientDependency
{
    public async Task<StripeAccount?> StripeAsync() =>
        await ValueAsync(BillingSettings.StripeSecretKey) is { } key ? new StripeAccount(key, await ValueAsync(BillingSettings.StripeWebhookSecret)) : null;

    public async Task<PayPalAccount?> PayPalAsync() =>
        await ValueAsync(BillingSettings.PayPalClientId) is { } id && await ValueAsync(BillingSettings.PayPalSecret) is { } secret
            ? new PayPalAccount(id, secret, await ValueAsync(BillingSettings.PayPalWebhookId))
            : null;

    /// <summary>Whether the installation has the built-in gateway.</summary>
    public bool OffersTest => options.Value.Test;

    /// <summary>Whether the built-in gateway may take payments where there is no other.</summary>
    public async Task<bool> AllowsTestAsync() => OffersTest && await ValueAsync(BillingSettings.TestGateway) is not "false";

    private async Task<string?> ValueAsync(string name) => await settings.GetOrNullAsync(name) is { Length: > 0 } value ? value : null;
}
