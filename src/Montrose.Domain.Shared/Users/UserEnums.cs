namespace Montrose.Users;

/// <summary>Whether a person can sign in, as the list of users shows it.</summary>
public enum UserState
{
    Active = 1,
    Inactive = 2,

    /// <summary>Invited by e-mail and not there yet.</summary>
    Invited = 3,
}

/// <summary>What a person is to the agency.</summary>
public enum UserKind
{
    /// <summary>Works for the agency without clients of their own: administrators and people with a role of the agency's own.</summary>
    Staff = 1,

    /// <summary>Serves clients in a department.</summary>
    Agent = 2,

    /// <summary>Belongs to a client's team.</summary>
    Client = 3,
}

/// <summary>Why a person can't be deactivated or deleted as things stand.</summary>
public enum UserBlock
{
    None = 0,

    /// <summary>Nobody locks themselves out.</summary>
    Yourself = 1,

    /// <summary>The agency would have no administrator who can sign in.</summary>
    LastAdmin = 2,

    /// <summary>Clients are in their charge; somebody has to take over first.</summary>
    AgentInCharge = 3,

    /// <summary>The client's team would have people and no owner.</summary>
    LastOwner = 4,
}

public static class UserConsts
{
    public const int MaxUserNameLength = 256;
    public const int MaxPhoneLength = 16;

    /// <summary>Characters of a search.</summary>
    public const int MaxFilterLength = 128;
}
