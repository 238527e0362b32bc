using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Montrose.Bench;

/// <summary>How the product is started, and what of its API the bench uses.</summary>
public static class Portal
{
    public const string AdminEmail = "admin@north.example";
    public const string ClientEmail = "owner@bakery.example";
    public const string Password = "Montrose-2026!";

    /// <summary>The example agency's host name. The port is not part of it: cookies and tenants go by the name.</summary>
    public const string Host = "Host: north.localhost";

    public static ServerStart Start(BenchDatabase database, string path, params string[] headers) => Start(database, true, path, headers);

    /// <param name="database">Its folder is the product's home.</param>
    /// <param name="withRowLevelSecurity">False takes PostgreSQL's policies off.</param>
    /// <param name="path">Of the first request.</param>
    /// <param name="headers">Of the first request.</param>
    public static ServerStart Start(BenchDatabase database, bool withRowLevelSecurity, string path, params string[] headers) => new(Publication.Assembly, [], new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Production",
        ["DOTNET_ENVIRONMENT"] = "Production",
        ["ASPNETCORE_URLS"] = "http://127.0.0.1:{port}",
        ["ConnectionStrings__Default"] = database.ApplicationConnectionString,
        ["ConnectionStrings__Migrations"] = database.ConnectionString,
        ["Database__RowLevelSecurity"] = withRowLevelSecurity ? "true" : "false",
        ["App__SelfUrl"] = "http://localhost:{port}",
        ["App__DemoData"] = "true",
        ["StringEncryption__DefaultPassPhrase"] = "bench",
        ["Mail__Folder"] = Path.Combine(database.Folder, "mails"),
        ["Billing__RedeemThrottle__AttemptsPerMinute"] = "1000000",
        ["Api__RateLimits__PerAgency"] = "1000000",
        ["Api__RateLimits__PerUser"] = "1000000",
        ["Api__RateLimits__PerKey"] = "1000000",
        ["Api__RateLimits__PerAddress"] = "1000000",
        ["Logging__LogLevel__Default"] = "Warning",
        // The keys of the cookies, so that a session outlives a restart.
        ["HOME"] = database.Folder,
    }, path, [Host, .. headers]);

    /// <summary>The headers of somebody's changes who has not signed in.</summary>
    public static async Task<string[]> TokenHeadersAsync(int port)
    {
        using var handler = new SocketsHttpHandler { CookieContainer = new CookieContainer() };
        using var http = new HttpClient(handler) { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        http.DefaultRequestHeaders.Host = "north.localhost";
        var token = await TokenAsync(http, handler);
        return [Host, "Cookie: " + handler.CookieContainer.GetCookieHeader(http.BaseAddress), "RequestVerificationToken: " + token];
    }

    /// <summary>Signs in and returns the headers of that person's requests; the token is what changes need.</summary>
    public static async Task<string[]> SignInAsync(int port, string email, bool withToken)
    {
        using var handler = new SocketsHttpHandler { CookieContainer = new CookieContainer() };
        using var http = new HttpClient(handler) { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        http.DefaultRequestHeaders.Host = "north.localhost";
        await TokenAsync(http, handler);
        var answer = await http.PostAsJsonAsync("/api/account/login", new { UserNameOrEmailAddress = email, Password, RememberMe = true });
        var text = await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
        if (JsonDocument.Parse(text).RootElement.GetProperty("result").GetInt32() != 1) throw new InvalidOperationException($"{email} can't sign in: {text}");
        if (!withToken) return [Host, "Cookie: .AspNetCore.Identity.Application=" + handler.CookieContainer.GetAllCookies()[".AspNetCore.Identity.Application"]!.Value];
        var token = await TokenAsync(http, handler);
        return [Host, "Cookie: " + handler.CookieContainer.GetCookieHeader(http.BaseAddress), "RequestVerificationToken: " + token];
    }

    private static async Task<string> TokenAsync(HttpClient http, SocketsHttpHandler handler)
    {
        (await http.GetAsync("/api/abp/application-configuration")).EnsureSuccessStatusCode();
        var token = handler.CookieContainer.GetAllCookies()["XSRF-TOKEN"]!.Value;
        http.DefaultRequestHeaders.Remove("RequestVerificationToken");
        http.DefaultRequestHeaders.Add("RequestVerificationToken", token);
        return token;
    }
}
