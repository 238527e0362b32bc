namespace Montrose.Isolation.Tests.World;

/// <summary>Somebody, or nobody, who sends requests.</summary>
/// <param name="Name">As the report of a failure calls them.</param>
/// <param name="Kind">What the policy knows them as.</param>
/// <param name="Portal">The portal that they come to.</param>
/// <param name="Sees">The owners whose rows they may see.</param>
/// <param name="Home">Whose they are: the owner of what counts as their own.</param>
public sealed record Principal(string Name, Who Kind, Uri Portal, Owner Home, IReadOnlyList<Owner> Sees)
{
    public Guid? UserId { get; init; }
    public string? Login { get; init; }
    public string? Password { get; init; }

    /// <summary>The key that a program sends for its owner, instead of cookies.</summary>
    public string? ApiKey { get; init; }

    /// <summary>Names of the permissions that the key carries.</summary>
    public IReadOnlySet<string> Scopes { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Cookies by name; empty for nobody.</summary>
    public Dictionary<string, string> Cookies { get; init; } = new(StringComparer.Ordinal);

    /// <summary>What changes need beside the cookies.</summary>
    public string? AntiforgeryToken => Cookies.TryGetValue("XSRF-TOKEN", out var token) ? Uri.UnescapeDataString(token) : null;

    public override string ToString() => Name;
}
