namespace Montrose.Isolation.Tests.World;

/// <summary>Whose a subject can be.</summary>
public enum Reach
{
    /// <summary>The host's list of agencies.</summary>
    Host,

    /// <summary>What an agency shows to everybody at its portal.</summary>
    Face,

    /// <summary>One for each portal, the host's included.</summary>
    Portal,

    /// <summary>An agency's.</summary>
    Agency,

    /// <summary>A client's.</summary>
    Client,

    /// <summary>One person's, and nobody else's.</summary>
    Person,
}

/// <summary>Something with an id that an endpoint takes.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Reach">Whose it can be.</param>
/// <param name="MakeAsync">Makes one for an owner, with the owner's canaries, and gives its id.</param>
public sealed record Subject(string Name, Reach Reach, Func<Making, Task<string>> MakeAsync)
{
    public IReadOnlyList<Owner> Owners => Reach switch
    {
        Reach.Host => [Owner.Host, Owner.AFace, Owner.BFace],
        Reach.Face => [Owner.AFace, Owner.BFace],
        Reach.Portal => [Owner.Host, Owner.A, Owner.B],
        Reach.Agency => [Owner.A, Owner.B],
        _ => [Owner.A1, Owner.A2, Owner.B1, Owner.B2],
    };

    /// <summary>Who has it may see what it stands for, such as a token that was mailed.</summary>
    public bool IsProof { get; init; }

    public override string ToString() => Name;
}

/// <summary>What a subject is made with: services inside the owner's tenant, where every client is visible.</summary>
public sealed record Making(IServiceProvider Services, IsolationWorld World, Owner Owner)
{
    public T Get<T>() where T : notnull => (T)Services.GetService(typeof(T))!;

    public string Text => Canary.Of(Owner);

    public string Email => Canary.Email(Owner);

    public Guid? TenantId => World.TenantOf(Owner);

    /// <summary>The client workspace that owns it.</summary>
    public Guid ClientId => World.ClientOf(Owner);
}
