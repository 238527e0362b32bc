namespace Montrose.Web.ApiReference;

/// <summary>One operation of the API, as its description says it.</summary>
/// <param name="Id">Such as Client_GetList.</param>
/// <param name="Group">What it is about, e.g. Client.</param>
/// <param name="Method">Upper case.</param>
/// <param name="Path">With placeholders, e.g. /api/app/client/{id}.</param>
public sealed record ApiOperation(string Id, string Group, string Method, string Path)
{
    public string Summary { get; init; } = "";

    /// <summary>Paragraphs; code stands in backticks.</summary>
    public IReadOnlyList<string> Description { get; init; } = [];

    /// <summary>What a caller must hold, all of it; empty where being signed in is enough.</summary>
    public IReadOnlyList<string> Permissions { get; init; } = [];

    public bool IsAnonymous { get; init; }
    public bool IsOpenToKeys { get; init; }
    public IReadOnlyList<ApiField> Parameters { get; init; } = [];
    public IReadOnlyList<ApiField> Body { get; init; } = [];

    /// <summary>A body to begin with, as indented JSON; null where none is sent.</summary>
    public string? BodyExample { get; init; }

    /// <summary>True where the body is a form with a file.</summary>
    public bool IsForm { get; init; }

    public IReadOnlyList<ApiField> Result { get; init; } = [];
    public IReadOnlyList<ApiAnswer> Answers { get; init; } = [];
    public IReadOnlyList<ApiSample> Samples { get; init; } = [];

    public bool IsRead => Method == "GET";
}

/// <summary>A parameter, or a field of a body; one of an inner object has a path, e.g. services[].agentName.</summary>
/// <param name="In">path, query or header; empty for a field.</param>
public sealed record ApiField(string Name, string Type, bool IsRequired, string? Description, string In = "");

/// <param name="Status">Such as 200.</param>
public sealed record ApiAnswer(string Status, string Text);

/// <param name="Label">Of the language.</param>
/// <param name="Source">In which the portal's address stands already.</param>
public sealed record ApiSample(string Label, string Source);
