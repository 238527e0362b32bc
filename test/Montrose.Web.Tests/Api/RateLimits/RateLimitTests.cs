using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Montrose.ApiKeys;
using Montrose.Permissions;
using Shouldly;
using Xunit;

namespace Montrose.Web.Tests.Api.RateLimits;

/// <summary>A server whose limits are small.</summary>
public sealed partial class RateLimitTests : IAsyncLifetime
{
    private const string ClientsPath = "api/app/client";
    private const int PerKey = 5;
    private const int PerUser = 60;
    private const int PerAgency = 300;

    private readonly ApiPortal _portal = new();

    public Task InitializeAsync() => _portal.StartAsync(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Api__RateLimits__PerKey"] = Text(PerKey),
        ["Api__RateLimits__PerUser"] = Text(PerUser),
        ["Api__RateLimits__PerAgency"] = Text(PerAgency),
        ["Api__RateLimits__PerAddress"] = "100",
    });

    public Task DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task A_key_then_its_owner_then_an_address_run_out_and_nobody_else_does()
    {
        var (agency, neighbour) = (await _portal.AnAgencyAsync(), await _portal.AnAgencyAsync());
        await using var program = await MontroseClient.WithKeyAsync(agency.Url, await KeyAsync(agency));
        await using var another = await MontroseClient.WithKeyAsync(agency.Url, await KeyAsync(agency));

        for (var left = PerKey - 1; left >= 0; left--)
        {
            var granted = await AskAsync(program);
            granted.Status.ShouldBe(200);
            granted.Policy.ShouldBe($"\"key\";q={PerKey};w=60, \"user\";q={PerUser};w=60, \"agency\";q={PerAgency};w=60");
            granted.Left("key").ShouldBe(left);
            granted.Reset("key").ShouldBeInRange(1, 60);
        }
        var refused = await AskAsync(program, "fr");
        refused.Status.ShouldBe(429);
        refused.RetryAfter.ShouldBe(refused.Reset("key"));
        refused.Left("key").ShouldBe(0);
        var error = JsonNode.Parse(refused.Body)!["error"]!;
        ((string)error["code"]!, (string)error["message"]!).ShouldBe(("Montrose:TooManyRequests", $"Trop de requêtes. Attendez {refused.RetryAfter} secondes et réessayez."));
        (await AskAsync(another)).Status.ShouldBe(200, "the other key has its own quota");

        Answer own;
        var sent = 0;
        do
        {
            own = await AskAsync(agency.Admin);
            (++sent).ShouldBeLessThanOrEqualTo(PerUser);
        }
        while (own.Status == 200);
        (own.Status, own.Left("user")).ShouldBe((429, 0));
        (await AskAsync(another)).Status.ShouldBe(429, "a key is its owner's");
        (await AskAsync(neighbour.Admin)).Status.ShouldBe(200);
        using (var page = await agency.Admin.Http.GetAsync(new Uri("Account/Login", UriKind.Relative))) (page.Headers.Contains("RateLimit"), (int)page.StatusCode == 429).ShouldBe((false, false), "pages are not counted");

        await using var stranger = await MontroseClient.OpenAsync(neighbour.Url);
        while ((own = await AskAsync(stranger, path: "api/app/brand")).Status == 200) own.Left("address").ShouldBeLessThan(100);
        (own.Status, own.Left("address")).ShouldBe((429, 0));
        (await AskAsync(neighbour.Admin)).Status.ShouldBe(200, "who is signed in is not the address");
    }

    private static async Task<string> KeyAsync(ApiAgency agency) =>
        (await agency.Admin.Get<IApiKeyAppService>().CreateAsync(new CreateApiKeyInput { Name = Guid.NewGuid().ToString("N"), Scopes = [MontrosePermissions.Clients.Default] })).Key;

    private static async Task<Answer> AskAsync(MontroseClient client, string language = "en", string path = ClientsPath)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptLanguage.ParseAdd(language);
        using var answer = await client.Http.SendAsync(request);
        return new Answer((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(), Header(answer, "RateLimit-Policy"), Header(answer, "RateLimit"), (int?)answer.Headers.RetryAfter?.Delta?.TotalSeconds);
    }

    private static string Header(HttpResponseMessage answer, string name) => answer.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : "";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Answer(int Status, string Body, string Policy, string State, int? RetryAfter)
    {
        public int Left(string limit) => Number(limit, "r");

        public int Reset(string limit) => Number(limit, "t");

        private int Number(string limit, string parameter)
        {
            var said = Item().Matches(State).Single(m => m.Groups["name"].Value == limit);
            return int.Parse(said.Groups[parameter].Value, CultureInfo.InvariantCulture);
        }
    }

    [GeneratedRegex("\"(?<name>\\w+)\";r=(?<r>\\d+);t=(?<t>\\d+)")]
    private static partial Regex Item();
}
