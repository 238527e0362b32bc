namespace Montrose.Isolation.Tests.Endpoints;

public enum EndpointKind
{
    Api,
    Page,
    HubMethod,
    Other,
}

/// <summary>One way into the server: an action, a handler of a page, or a method of a hub.</summary>
/// <param name="Key">How the policy calls it, such as <c>GET api/app/client/{id}</c> or <c>POST dashboard/admin/brand?handler=Logo</c>.</param>
/// <param name="HasAuthorization">True where an attribute says who may, be it everybody.</param>
/// <param name="Permissions">What the attributes of the endpoint itself ask for; empty where it is enough to be signed in.</param>
/// <param name="IsOpen">True where an attribute lets everybody in.</param>
public sealed record KnownEndpoint(string Key, EndpointKind Kind, bool HasAuthorization, IReadOnlyList<string> Permissions, bool IsOpen)
{
    /// <summary>The texts that it takes: members of the body as JSON names them, or fields of the page's forms.</summary>
    public IReadOnlyList<string> TextFields { get; init; } = [];

    /// <summary>Those of them that must not be empty.</summary>
    public IReadOnlyList<string> RequiredTexts { get; init; } = [];
}
