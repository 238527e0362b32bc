namespace Montrose.Billing.Gateways;

/// <summary>What the built-in gateway shall do with a payment. Stored; never reuse a number.</summary>
public enum TestCard
{
    Approve = 1,
    Decline = 2,

    /// <summary>The bank asks for a confirmation first, as with 3-D Secure.</summary>
    Confirm = 3,

    /// <summary>The money comes a minute later.</summary>
    Delay = 4,
}
