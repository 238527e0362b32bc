namespace Montrose.Isolation.Tests.World;

/// <summary>Kinds of people as the policy names them.</summary>
[Flags]
public enum Who
{
    Nobody = 0,

    /// <summary>Without a session, and whoever has one that is worth nothing: disabled, expired, of another portal.</summary>
    Anonymous = 1,
    HostAdmin = 2,
    Admin = 4,
    Agent = 8,

    /// <summary>A person of a client's team with the role client.</summary>
    Client = 16,

    /// <summary>A person of a client's team without any role.</summary>
    Member = 32,

    /// <summary>Whoever is signed in at an agency's portal.</summary>
    AgencyPeople = Admin | Agent | Client | Member,

    SignedIn = HostAdmin | AgencyPeople,

    Everybody = Anonymous | SignedIn,
}
