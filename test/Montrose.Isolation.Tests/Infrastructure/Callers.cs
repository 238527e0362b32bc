using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.WebUtilities;
using Montrose.Isolation.Tests.Policy;
using Montrose.Isolation.Tests.World;

namespace Montrose.Isolation.Tests.Infrastructure;

/// <summary>Sends the requests of the policy as somebody.</summary>
public sealed partial class Callers(IsolationServer server)
{
    private const string Token = "RequestVerificationToken";
    private long _sent;

    /// <summary>How many requests were sent: where none was since, the database is as it was.</summary>
    public long Sent => Interlocked.Read(ref _sent);

    /// <summary>The principal with the cookies of a new session.</summary>
    public async Task<Principal> SignInAsync(Principal principal)
    {
        var cookies = new Dictionary<string, string>(StringComparer.Ordinal);
        var signedIn = principal with { Cookies = cookies };
        using var signIn = new HttpRequestMessage(HttpMethod.Post, new Uri(principal.Portal, "api/account/login"))
        {
            Content = JsonContent.Create(new { UserNameOrEmailAddress = principal.Login, principal.Password }),
        };
        using var answer = await server.Http.SendAsync(signIn);
        if (!(await answer.Content.ReadAsStringAsync()).Contains("Success", StringComparison.Ordinal)) throw new InvalidOperationException($"{principal} can't sign in: {(int)answer.StatusCode}");
        Keep(answer, cookies);
        // The antiforgery token belongs to the session.
        return await WithTokenAsync(signedIn);
    }

    /// <summary>The principal with an antiforgery token for whoever the server takes them for.</summary>
    public async Task<Principal> WithTokenAsync(Principal principal)
    {
        using var configuration = new HttpRequestMessage(HttpMethod.Get, new Uri(principal.Portal, "api/abp/application-configuration?includeLocalizationResources=false"));
        Sign(configuration, principal);
        using var configured = await server.Http.SendAsync(configuration);
        Keep(configured, principal.Cookies);
        return principal;
    }

    /// <summary>Calls the rule's endpoint with these values in its placeholders.</summary>
    public async Task<Answer> CallAsync(Principal principal, Rule rule, IReadOnlyDictionary<string, string> values, string? otherBody = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(rule.Method), Address(principal, rule, values)) { Content = Content(rule, values, otherBody) };
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        Sign(request, principal);
        return await SendAsync(request);
    }

    public async Task<Answer> SendAsync(HttpRequestMessage request)
    {
        Interlocked.Increment(ref _sent);
        using var response = await server.Http.SendAsync(request);
        var headers = string.Concat(response.Headers.Concat(response.Content.Headers).Select(h => $"{h.Key}: {string.Join(", ", h.Value)}\n"));
        return new Answer((int)response.StatusCode, headers, await response.Content.ReadAsStringAsync(), response.Headers.Location?.OriginalString);
    }

    /// <summary>Cookies and antiforgery token, or a key.</summary>
    public static void Sign(HttpRequestMessage request, Principal principal)
    {
        if (principal.ApiKey is { } key) request.Headers.Add("X-Api-Key", key);
        if (principal.Cookies.Count == 0) return;
        request.Headers.Add("Cookie", string.Join("; ", principal.Cookies.Select(c => $"{c.Key}={c.Value}")));
        if (request.Method != HttpMethod.Get && principal.AntiforgeryToken is { } token) request.Headers.Add(Token, token);
    }

    /// <summary>Where a rule's endpoint is, with these values in its placeholders.</summary>
    public static Uri Address(Principal principal, Rule rule, IReadOnlyDictionary<string, string> values)
    {
        var address = rule.Endpoint[(rule.Method.Length + 1)..];
        if (rule.Query is { } query) address += (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + query;
        address = RouteParameter().Replace(address, p => values.TryGetValue(p.Groups[1].Value, out var value) ? Uri.EscapeDataString(value) : "");
        return new Uri(principal.Portal, "/" + address);
    }

    private static HttpContent? Content(Rule rule, IReadOnlyDictionary<string, string> values, string? otherBody)
    {
        if (otherBody is not null) return Json(otherBody);
        if (rule.Body is { } body) return Json(Fill(body, values, static v => System.Text.Json.JsonEncodedText.Encode(v).ToString()));
        if (rule.Picture is { } field) return Picture(field, rule, values);
        if (rule.Form is { } form) return new StringContent(Fill(form, values, Uri.EscapeDataString), Encoding.UTF8, "application/x-www-form-urlencoded");
        if (rule.IsRead) return null;
        return rule.IsApi ? null : new FormUrlEncodedContent([]);
    }

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    private static MultipartFormDataContent Picture(string field, Rule rule, IReadOnlyDictionary<string, string> values)
    {
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in QueryHelpers.ParseQuery(Fill(rule.Form ?? "", values, Uri.EscapeDataString))) content.Add(new StringContent(value.ToString()), name);
        var picture = new ByteArrayContent(Pictures.Png);
        picture.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        content.Add(picture, field, "logo.png");
        return content;
    }

    public static string Fill(string template, IReadOnlyDictionary<string, string> values, Func<string, string> encode) =>
        values.Aggregate(template, (text, value) => text.Replace("{" + value.Key + "}", encode(value.Value), StringComparison.Ordinal));

    private static void Keep(HttpResponseMessage answer, Dictionary<string, string> cookies)
    {
        if (!answer.Headers.TryGetValues("Set-Cookie", out var set)) return;
        foreach (var cookie in set.Select(c => c.Split(';')[0].Split('=', 2))) cookies[cookie[0]] = cookie[1];
    }

    [GeneratedRegex(@"\{\*{0,2}(\w+)(?:[:=][^}]*)?\??\}")]
    private static partial Regex RouteParameter();
}
