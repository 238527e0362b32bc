using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Montrose.Web.Tests.Api;

/// <summary>The API as it describes itself.</summary>
[Collection(ApiPortalCollection.Name)]
public partial class EndpointTests(ApiPortal portal)
{
    [Fact]
    public async Task No_two_endpoints_have_one_address_and_without_a_session_only_those_for_everybody_succeed()
    {
        var definition = JsonNode.Parse(await portal.Host.Http.GetStringAsync("api/abp/api-definition"))!;
        var actions = definition["modules"]!.AsObject().SelectMany(m => m.Value!["controllers"]!.AsObject())
            .SelectMany(c => c.Value!["actions"]!.AsObject()).Select(a => a.Value!).ToList();
        actions.Count.ShouldBeGreaterThan(60);

        actions.GroupBy(a => $"{a["httpMethod"]} {a["url"]}", StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();

        var open = new List<string>();
        await using var nobody = await MontroseClient.OpenAsync(portal.Server.HostUrl);
        foreach (var action in actions)
        {
            var (method, url) = (new HttpMethod(action["httpMethod"]!.GetValue<string>()), action["url"]!.GetValue<string>());
            using var request = new HttpRequestMessage(method, Placeholder().Replace(url, Guid.NewGuid().ToString()));
            request.Headers.Add("X-Requested-With", "XMLHttpRequest");
            if (method != HttpMethod.Get && method != HttpMethod.Delete) request.Content = JsonContent.Create(new { });
            using var answer = await nobody.Http.SendAsync(request);
            ((int)answer.StatusCode).ShouldBeLessThan(500, $"{method} {url}");
            if (answer.IsSuccessStatusCode) open.Add($"{method} {url}");
        }

        open.Order(StringComparer.Ordinal).ShouldBe(OpenToEverybody);
    }

    /// <summary>What the sign-in page and programs need before anybody is signed in.</summary>
    private static readonly string[] OpenToEverybody =
    [
        "GET api/abp/api-definition",
        "GET api/abp/application-configuration",
        "GET api/abp/multi-tenancy/tenants/by-id/{id}",
        "GET api/abp/multi-tenancy/tenants/by-name/{name}",
        "GET api/account/logout",
        "GET api/app/brand",
        "GET api/app/brand/logo",
        "GET api/app/sign-up/policy",
    ];

    [GeneratedRegex("{[^}]*}")]
    private static partial Regex Placeholder();
}
