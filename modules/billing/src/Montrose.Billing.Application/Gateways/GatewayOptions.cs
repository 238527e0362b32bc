using Microsoft.Extensions.Options;

namespace Montrose.Billing.Gateways;

/// <summary>Where payment providers answer, and how long they are waited for.</summary>
public class GatewayOptions
{
    public const string Section = "Billing:Gateways";

    /// <summary>Whether agencies without an account may take payments with the built-in gateway, which moves no money: not where clients pay for what they get.</summary>
    public bool Test { get; set; }

    public string StripeUrl { get; set; } = "https://api.stripe.com";

    public string PayPalUrl { get; set; } = "https://api-m.paypal.com";

    /// <summary>Certificates in PEM that PayPal's may lead to, beside those that this machine trusts. Empty but for tests.</summary>
    public string? PayPalRoots { get; set; }

    /// <summary>What takes longer counts as not answered.</summary>
    public int TimeoutSeconds { get; set; } = 20;

    /// <summary>How often providers are asked about what nobody has told the end of.</summary>
    public int ReconcileSeconds { get; set; } = 30;
}

internal sealed class GatewayOptionsValidator : IValidateOptions<GatewayOptions>
{
    public ValidateOptionsResult Validate(string? name, GatewayOptions options)
    {
        foreach (var (key, url) in new[] { (nameof(options.StripeUrl), options.StripeUrl), (nameof(options.PayPalUrl), options.PayPalUrl) })
        {
            if (!Uri.TryCreate(url, UriKind.Absolute, out var parsed) || parsed.Scheme is not ("http" or "https") || parsed.Scheme == "http" && !parsed.IsLoopback)
                return ValidateOptionsResult.Fail($"{GatewayOptions.Section}:{key} is '{url}'; it must be an https address, or an http one of this machine.");
        }
        if (options.ReconcileSeconds is < 5 or > 86_400) return ValidateOptionsResult.Fail($"{GatewayOptions.Section}:{nameof(options.ReconcileSeconds)} is {options.ReconcileSeconds}; it must be from 5 to 86400.");
        return options.TimeoutSeconds is >= 1 and <= 120
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"{GatewayOptions.Section}:{nameof(options.TimeoutSeconds)} is {options.TimeoutSeconds}; it must be from 1 to 120.");
    }
}
