namespace Montrose.Billing.Gateways;

/// <summary>Who takes a payment. Stored; never reuse a number.</summary>
public enum GatewayKind
{
    /// <summary>The built-in one, which moves no real money. Used where an agency has no account with another one.</summary>
    Test = 1,
    Stripe = 2,
    PayPal = 3,
}
