namespace Montrose.OpenApi;

/// <summary>Names that the description of the API uses.</summary>
public static class OpenApiNames
{
    public const string Document = "v1";
    public const string Address = "/openapi/v1.json";

    /// <summary>The script by which pages of the portal call the API.</summary>
    public const string Script = "/openapi/v1.js";

    /// <summary>The permissions that an operation asks for, all of them; or <c>anonymous</c>, or <c>signed-in</c>.</summary>
    public const string Permission = "x-permission";

    /// <summary>The names of an enumeration's numbers, in their order.</summary>
    public const string EnumNames = "x-enum-varnames";

    /// <summary>How to call an operation, in several languages.</summary>
    public const string Samples = "x-codeSamples";

    /// <summary>Stands in the samples for the portal's address; whoever shows them puts the real one in.</summary>
    public const string SamplePortal = "https://portal.example.com";

    public const string Anonymous = "anonymous";
    public const string SignedIn = "signed-in";

    internal const string ApiKey = "apiKey";
    internal const string Bearer = "bearerKey";
    internal const string Session = "session";
    internal const string Error = "RemoteServiceErrorResponse";
}
