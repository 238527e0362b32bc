namespace Montrose.Billing.Gateways;

/// <summary>Where providers have their pages. Not for the API.</summary>
public interface IGatewayPages
{
    /// <summary>Origins that a form which begins a payment may lead to.</summary>
    IReadOnlyList<string> Origins { get; }
}
