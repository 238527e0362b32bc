namespace Volo.Abp.Http;

/// <summary>The HTTP method that a service method's name means.</summary>
public static class HttpMethodHelper
{
    public const string DefaultHttpVerb = "POST";

    public static Dictionary<string, string[]> ConventionalPrefixes { get; set; } = new(StringComparer.Ordinal)
    {
        ["GET"] = ["GetList", "GetAll", "Get"],
        ["PUT"] = ["Put", "Update"],
        ["DELETE"] = ["Delete", "Remove"],
        ["POST"] = ["Create", "Add", "Insert", "Post"],
        ["PATCH"] = ["Patch"],
    };

    public static string GetConventionalVerbForMethodName(string methodName)
    {
        foreach (var (verb, prefixes) in ConventionalPrefixes)
            if (Array.Exists(prefixes, prefix => methodName.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))
                return verb;
        return DefaultHttpVerb;
    }

    public static string RemoveHttpMethodPrefix(string methodName, string httpMethod)
        => ConventionalPrefixes.TryGetValue(httpMethod, out var prefixes) ? methodName.RemovePreFix(StringComparison.OrdinalIgnoreCase, prefixes) : methodName;

    public static HttpMethod ConvertToHttpMethod(string httpMethod) => httpMethod?.ToUpperInvariant() switch
    {
        "GET" => HttpMethod.Get,
        "POST" => HttpMethod.Post,
        "PUT" => HttpMethod.Put,
        "DELETE" => HttpMethod.Delete,
        "OPTIONS" => HttpMethod.Options,
        "TRACE" => HttpMethod.Trace,
        "HEAD" => HttpMethod.Head,
        "PATCH" => HttpMethod.Patch,
        _ => throw new AbpException($"'{httpMethod}' is no HTTP method."),
    };
}
