namespace Montrose.Billing.RedeemCodes;

/// <summary>Whether a code can be redeemed at the moment of reading, and if not, why.</summary>
public enum RedeemCodeState
{
    Active = 1,

    /// <summary>Switched off by an admin.</summary>
    Inactive = 2,

    Expired = 3,
    UsedUp = 4,
}
