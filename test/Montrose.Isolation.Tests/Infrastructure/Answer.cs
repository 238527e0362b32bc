using System.Net;
using System.Text.RegularExpressions;

namespace Montrose.Isolation.Tests.Infrastructure;

/// <summary>What the server said, headers and body.</summary>
public sealed partial record Answer(int Status, string Headers, string Body, string? Location)
{
    public bool IsSuccess => Status is >= 200 and < 300;

    public bool IsRedirectToSignIn => Status == (int)HttpStatusCode.Redirect && Location?.Contains("/account/login", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Its beginning, for a message of a test.</summary>
    public string Short()
    {
        var text = $"{Status} {Location} {Body.ReplaceLineEndings(" ")}";
        return text.Length > 300 ? text[..300] : text;
    }

    /// <summary>A header's value; null where it did not come.</summary>
    public string? Header(string name) =>
        Headers.Split('\n').FirstOrDefault(h => h.StartsWith(name + ": ", StringComparison.OrdinalIgnoreCase))?[(name.Length + 2)..];

    /// <summary>Everything that came, for a search in it.</summary>
    public string Text => Headers + "\n" + Body;

    /// <summary>The answer less what differs from call to call and less the id that was asked for.</summary>
    public string Comparable(string id)
    {
        var headers = string.Join('\n', Headers.Split('\n').Where(h => !IsOfTheMoment(h)));
        var text = Moment().Replace(headers + "\n\n" + Body, "~");
        return $"{Status}\n{text}".Replace(Uri.EscapeDataString(id), "~id~", StringComparison.OrdinalIgnoreCase).Replace(id, "~id~", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A tag is a hash of the body, in which an id that was asked for may stand.</summary>
    private static bool IsOfTheMoment(string header) =>
        header.StartsWith("ETag:", StringComparison.OrdinalIgnoreCase) || header.StartsWith("Date:", StringComparison.OrdinalIgnoreCase) || header.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase)
        || header.StartsWith("RateLimit:", StringComparison.OrdinalIgnoreCase) || header.StartsWith("Set-Cookie:", StringComparison.OrdinalIgnoreCase) || header.StartsWith("Retry-After:", StringComparison.OrdinalIgnoreCase);

    /// <summary>Antiforgery tokens, nonces, correlation keys of repetition.</summary>
    [GeneratedRegex("""CfDJ8[\w-]+|nonce-[\w+/=-]+|nonce="[^"]*"|00-[0-9a-f]{32}-[0-9a-f]{16}-0\d|(?<=name="Input\.RequestKey" value=")[0-9a-f]{32}""")]
    private static partial Regex Moment();
}
