using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Montrose.Billing.Gateways;

/// <summary>The providers' known pages, and those of a provider on this machine.</summary>
public class GatewayPages(IOptions<GatewayOptions> options) : IGatewayPages, ISingletonDependency
{
    private static readonly string[] Known = ["https://checkout.stripe.com", "https://www.paypal.com", "https://www.sandbox.paypal.com"];

    public IReadOnlyList<string> Origins { get; } = [.. Known, .. new[] { options.Value.StripeUrl, options.Value.PayPalUrl }.Select(u => new Uri(u)).Where(u => u.IsLoopback).Select(u => u.GetLeftPart(UriPartial.Authority)).Distinct(StringComparer.Ordinal)];
}
