namespace Montrose.OpenApi;

/// <summary>Names that the description of the API uses.</summary>
public static class OpenApiNames
{
    public const string Document = "v1";
    public const string Address = "/openapi/v1.json";

    /// <summary>The permissions that an operation asks for, all of them; or <c>anonymous</c>, or <c>signed-in</c>.</summary>
    public const string Permission = "x-permission";

    public const string Anonymous = "anonymous";
    public const string SignedIn = "signed-in";

    internal const string ApiKey = "apiKey";
    internal const string Bearer = "bearerKey";
    internal const string Session = "session";
    internal const string Error = "RemoteServiceErrorResponse";
}
