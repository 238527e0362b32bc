namespace Montrose.People;

public static class InvitationConsts
{
    /// <summary>Days that an invitation's link works.</summary>
    public const int ValidDays = 7;

    /// <summary>Characters of the stored SHA-256 of the link's token, in hex.</summary>
    public const int TokenHashLength = 64;

    public const int MaxEmailLength = 256;
    public const int MaxPersonNameLength = 64;
}

/// <summary>What an invited person becomes.</summary>
public enum InvitationKind
{
    Admin = 1,
    Agent = 2,
    Client = 3,
}

/// <summary>Where an invitation stands, at the moment of reading.</summary>
public enum InvitationState
{
    Pending = 1,
    Accepted = 2,
    Revoked = 3,
    Expired = 4,
}
