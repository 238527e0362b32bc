using Montrose.Isolation.Tests.World;

namespace Montrose.Isolation.Tests.Policy;

/// <summary>Which rows an endpoint shows or changes.</summary>
public enum Rows
{
    /// <summary>None, or what is the same for everybody.</summary>
    None,

    /// <summary>What an agency shows to everybody.</summary>
    Public,

    /// <summary>The caller's own account.</summary>
    Own,

    /// <summary>The agency's, the same for all its people who may call.</summary>
    Agency,

    /// <summary>Those of the clients that the caller sees.</summary>
    Client,
}

/// <summary>One endpoint: who may call it, whose rows it reaches, and a call that succeeds.</summary>
/// <param name="Endpoint">Method and route as the routing has them, for a page with its handler.</param>
/// <param name="Allowed">Everybody else is refused: 403, or 401 and the sign-in page where nobody is signed in.</param>
/// <param name="Rows">Whose rows it reaches.</param>
public sealed record Rule(string Endpoint, Who Allowed, Rows Rows = Rows.None)
{
    /// <summary>Parameters that are ids, and what they are ids of. Each stands as <c>{name}</c> in route, query, body or form.</summary>
    public Dictionary<string, Subject> Ids { get; init; } = [];

    /// <summary>Other placeholders of the route, the query and the body. <c>{unique}</c> needs no entry, nor does <c>{stamp}</c>, the concurrency stamp of the account or role.</summary>
    public Dictionary<string, string> Values { get; init; } = [];

    /// <summary>A valid query, without the question mark.</summary>
    public string? Query { get; init; }

    /// <summary>A valid JSON body.</summary>
    public string? Body { get; init; }

    /// <summary>A valid form, as <c>name=value</c> joined by <c>&amp;</c>.</summary>
    public string? Form { get; init; }

    /// <summary>The field of the form that is a picture.</summary>
    public string? Picture { get; init; }

    /// <summary>Fields that it takes besides, though they sound like powers.</summary>
    public string[] Takes { get; init; } = [];

    /// <summary>The status of an allowed call, where it is not a success (an answer of 2xx, or a page's redirect after a change).</summary>
    public int? Status { get; init; }

    /// <summary>The same where it depends on who calls.</summary>
    public Func<Principal, int?>? StatusFor { get; init; }

    /// <summary>What a call needs that an earlier one may have taken away.</summary>
    public Func<IsolationWorld, Task>? Before { get; init; }

    /// <summary>The call ends or changes the caller's session, so that each case signs in anew.</summary>
    public bool EndsSession { get; init; }

    /// <summary>A read that what other calls have done to its object would spoil, so that it gets one of its own.</summary>
    public bool NeedsNew { get; init; }

    /// <summary>Why an allowed call can't show anything of the caller's, where its rows say that it should.</summary>
    public string? ShowsNothingBecause { get; init; }

    public string Method => Endpoint[..Endpoint.IndexOf(' ', StringComparison.Ordinal)];

    public bool IsRead => Method is "GET" or "HEAD";

    public bool IsApi => Endpoint[(Method.Length + 1)..].StartsWith("api/", StringComparison.OrdinalIgnoreCase);

    public override string ToString() => Endpoint;
}
