namespace Montrose.Billing.Payments;

/// <summary>What a payment is for. Stored; never reuse a number.</summary>
public enum PaymentPurpose
{
    /// <summary>Credit for the client's wallet.</summary>
    TopUp = 1,

    /// <summary>Something that a module sells.</summary>
    Charge = 2,
}

/// <summary>How far a payment is. Stored; never reuse a number.</summary>
public enum PaymentState
{
    /// <summary>Intended; no provider has been asked yet.</summary>
    Created = 1,

    /// <summary>The provider waits for the client, or for the money.</summary>
    Pending = 2,

    /// <summary>The client has to confirm it, e.g. to its bank.</summary>
    ActionRequired = 3,
    Succeeded = 4,
    Failed = 5,
    Cancelled = 6,

    /// <summary>The provider did not answer: it may have been paid or not, and is asked until it says so.</summary>
    Unknown = 7,
}

/// <summary>Where a refund goes. Stored; never reuse a number.</summary>
public enum RefundTarget
{
    /// <summary>The client's wallet.</summary>
    Wallet = 1,

    /// <summary>Whence the money came: the card or account.</summary>
    Source = 2,
}

/// <summary>How far a refund is. Stored; never reuse a number.</summary>
public enum RefundState
{
    /// <summary>Intended or under way at the provider.</summary>
    Pending = 1,
    Succeeded = 2,

    /// <summary>The provider refused it; the money is back where it was.</summary>
    Failed = 3,

    /// <summary>The provider did not answer and is asked until it does.</summary>
    Unknown = 4,
}
