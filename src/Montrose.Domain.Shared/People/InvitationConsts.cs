namespace Montrose.People;

public static class InvitationConsts
{
    /// <summary>Days that an invitation's link works.</summary>
    public const int ValidDays = 7;

    /// <summary>Characters of the stored SHA-256 of the link's token, in hex.</summary>
    public const int TokenHashLength = 64;

    public const int MaxEmailLength = 256;
    public const int MaxPersonNameLength = 64;

    /// <summary>Addresses invited at once by hand; more come from a file.</summary>
    public const int MaxAddresses = 200;

    public const int MaxAddressesLength = 30_000;
}

/// <summary>What became of one address of a list.</summary>
public enum InviteOutcome
{
    /// <summary>The mail is on its way.</summary>
    Invited = 1,

    /// <summary>It has an open invitation already.</summary>
    AlreadyInvited = 2,

    /// <summary>Somebody with this address is here already.</summary>
    HasAccount = 3,

    /// <summary>No mail server takes it.</summary>
    Invalid = 4,

    /// <summary>It stands in the list a second time.</summary>
    Repeated = 5,

    /// <summary>The name has characters that can't be seen, or is too long.</summary>
    NameInvalid = 6,
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
