using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Volo.Abp.Http;

namespace Montrose;

/// <summary>One person's session on one portal: its cookies and the token that changes need, or an API key instead. Safe for parallel calls.</summary>
public sealed class MontroseSession(Uri portal)
{
    private const string TokenCookie = "XSRF-TOKEN";
    private const string TokenHeader = "RequestVerificationToken";
    private const string RemindsOfToken = "api/abp/application-configuration?includeLocalizationResources=false";
    private CookieContainer _cookies = new();
    private AuthenticationHeaderValue? _key;

    /// <summary>The portal's address; a session is somebody only there.</summary>
    public Uri Portal { get; } = portal;

    /// <summary>A session that needs no sign-in: every request carries the key.</summary>
    /// <param name="portal">The portal's address.</param>
    /// <param name="apiKey">As it was shown when it was made: mtr_…</param>
    public static MontroseSession WithKey(Uri portal, string apiKey) => new(portal) { _key = new AuthenticationHeaderValue("Bearer", apiKey) };

    /// <summary>Signs in with user name or e-mail address and password.</summary>
    /// <param name="http">A client with a <see cref="MontroseSessionHandler"/> of this session.</param>
    /// <exception cref="MontroseApiException">
    /// 401 with the code <c>Montrose:SignIn.</c> and InvalidUserNameOrPassword, for a name that nobody has as for a wrong
    /// password; NotAllowed, for an account that is not active, only with its right password; RequiresTwoFactor. 429
    /// (Montrose:TooManyAttempts) after too many failures, whether or not the name has an account. 404 where no portal
    /// answers at the address
    /// </exception>
    public async Task SignInAsync(HttpClient http, string login, string password, CancellationToken cancellationToken = default)
    {
        _cookies = new CookieContainer();
        _key = null; // from now on the person, no longer the key
        var input = new { UserNameOrEmailAddress = login, Password = password };
        using var answer = await http.PostAsJsonAsync(new Uri(Portal, "api/account/login"), input, cancellationToken);
        if (!answer.IsSuccessStatusCode) throw await RefusedAsync(answer, cancellationToken);
        var result = await answer.Content.ReadFromJsonAsync<LoginAnswer>(cancellationToken);
        if (result?.Description is not "Success") throw WrongLogin(result?.Description);
        // The token belongs to the person, so the one from before signing in is worth nothing now.
        using var configuration = await http.GetAsync(new Uri(Portal, RemindsOfToken), cancellationToken);
        if (!configuration.IsSuccessStatusCode) throw await RefusedAsync(configuration, cancellationToken);
    }

    /// <summary>Ends the session on the portal too.</summary>
    public async Task SignOutAsync(HttpClient http, CancellationToken cancellationToken = default)
    {
        using var answer = await http.GetAsync(new Uri(Portal, "api/account/logout"), cancellationToken);
        if (!answer.IsSuccessStatusCode) throw await RefusedAsync(answer, cancellationToken);
        _cookies = new CookieContainer();
    }

    /// <summary>Adds the key, or cookies and token, to a request of this portal; another address gets nothing.</summary>
    internal void Sign(HttpRequestMessage request)
    {
        if (request.RequestUri is not { } address || !IsOfPortal(address)) return;
        if (_key is not null)
        {
            request.Headers.Authorization = _key;
            return;
        }
        var cookies = _cookies.GetCookies(address);
        if (cookies.Count == 0) return;
        request.Headers.Remove("Cookie");
        request.Headers.Add("Cookie", string.Join("; ", cookies.Select(c => $"{c.Name}={c.Value}")));
        if (IsChange(request.Method) && cookies[TokenCookie] is { } token)
        {
            request.Headers.Remove(TokenHeader);
            request.Headers.Add(TokenHeader, Uri.UnescapeDataString(token.Value));
        }
    }

    /// <summary>Keeps the cookies that the portal sets.</summary>
    internal void Keep(HttpResponseMessage response)
    {
        if (response.RequestMessage?.RequestUri is not { } address || !IsOfPortal(address)) return;
        if (!response.Headers.TryGetValues("Set-Cookie", out var cookies)) return;
        foreach (var cookie in cookies) _cookies.SetCookies(address, cookie);
    }

    private bool IsOfPortal(Uri address) =>
        Uri.Compare(Portal, address, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0;

    private static bool IsChange(HttpMethod method) =>
        method != HttpMethod.Get && method != HttpMethod.Head && method != HttpMethod.Options && method != HttpMethod.Trace;

    private static MontroseApiException WrongLogin(string? result) =>
        new(new RemoteServiceErrorInfo($"The sign-in was refused: {result}.", code: $"Montrose:SignIn.{result}"), (int)HttpStatusCode.Unauthorized);

    private static async Task<MontroseApiException> RefusedAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        var error = answer.Content.Headers.ContentType?.MediaType is "application/json"
            ? (await answer.Content.ReadFromJsonAsync<RemoteServiceErrorResponse>(cancellationToken))?.Error
            : null;
        error ??= new RemoteServiceErrorInfo($"{answer.RequestMessage?.RequestUri} answered {(int)answer.StatusCode} {answer.ReasonPhrase}.");
        return new MontroseApiException(error, (int)answer.StatusCode, AnswerWatch.Of(answer.Headers.RetryAfter));
    }

    private sealed record LoginAnswer(int Result, string? Description);
}

/// <summary>Makes every call through it a call of the session. The handler below must not keep cookies itself.</summary>
public sealed class MontroseSessionHandler(MontroseSession session) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        session.Sign(request);
        MontroseCall.Mark(request);
        var response = await base.SendAsync(request, cancellationToken);
        session.Keep(response);
        AnswerWatch.See(response);
        MontroseCall.See(response);
        return response;
    }
}
