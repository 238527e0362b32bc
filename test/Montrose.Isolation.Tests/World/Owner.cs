namespace Montrose.Isolation.Tests.World;

/// <summary>Whose a row is. Nothing of B, BFace, B1 or B2 may reach anybody of agency A, and nothing of A2 a person of client A1.</summary>
public enum Owner
{
    Host,

    /// <summary>What agency A shows to everybody who opens its portal, such as its name.</summary>
    AFace,

    /// <summary>What is inside agency A and no client's.</summary>
    A,
    A1,
    A2,
    BFace,
    B,
    B1,
    B2,
}

public static class OwnerExtensions
{
    public static Owner Agency(this Owner owner) => owner switch
    {
        Owner.Host => Owner.Host,
        Owner.A or Owner.AFace or Owner.A1 or Owner.A2 => Owner.A,
        _ => Owner.B,
    };

    public static bool IsClient(this Owner owner) => owner is Owner.A1 or Owner.A2 or Owner.B1 or Owner.B2;
}
