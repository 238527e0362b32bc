using System.Text.Json.Nodes;
using Montrose.Isolation.Tests.Endpoints;
using Montrose.Isolation.Tests.Policy;
using Shouldly;
using Xunit;
using Xunit.Abstractions;

namespace Montrose.Isolation.Tests;

/// <summary>Nothing that the server answers is left out.</summary>
[Collection(IsolationCollection.Name)]
public class CoverageTests(IsolationFixture fixture, ITestOutputHelper output)
{
    [Fact]
    public void Every_endpoint_has_a_row_in_the_policy_and_every_row_an_endpoint()
    {
        var (known, ruled) = (fixture.Endpoints.Select(e => e.Key).ToList(), IsolationPolicy.Rules.Select(r => r.Endpoint).ToList());
        var uncovered = known.Except(ruled, StringComparer.OrdinalIgnoreCase).ToList();
        var cases = IsolationPolicy.Rules.Sum(r => CasePlan.Of(r, fixture.World.Principals).Count);
        output.WriteLine($"{cases} cases, {known.Count} endpoints, {uncovered.Count} endpoints without a case");

        uncovered.ShouldBeEmpty("endpoints without a row");
        ruled.Except(known, StringComparer.OrdinalIgnoreCase).ShouldBeEmpty("rows without an endpoint");
        ruled.GroupBy(r => r, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty("endpoints with two rows");
    }

    [Fact]
    public async Task The_description_of_the_API_and_the_routing_name_the_same_endpoints()
    {
        using var ask = new HttpRequestMessage(HttpMethod.Get, new Uri(fixture.Server.HostUrl, "api/abp/api-definition"));
        var definition = JsonNode.Parse((await fixture.World.Callers.SendAsync(ask)).Body)!;
        var described = definition["modules"]!.AsObject().SelectMany(m => m.Value!["controllers"]!.AsObject())
            .SelectMany(c => c.Value!["actions"]!.AsObject()).Select(a => $"{a.Value!["httpMethod"]} {a.Value["url"]}").ToList();
        var routed = fixture.Endpoints.Where(e => e.Kind is EndpointKind.Api && e.Key.Contains(" api/", StringComparison.Ordinal)).Select(e => e.Key).ToList();

        described.Except(routed, StringComparer.OrdinalIgnoreCase).ShouldBeEmpty("described and not routed");
        routed.Except(described, StringComparer.OrdinalIgnoreCase).ShouldBeEmpty("routed and not described");
    }

    [Fact]
    public void Every_endpoint_says_who_may_call_it() =>
        fixture.Endpoints.Where(e => !e.HasAuthorization).Select(e => e.Key).ShouldBeEmpty();

    [Fact]
    public void Every_row_has_a_case_for_every_principal()
    {
        foreach (var rule in IsolationPolicy.Rules)
        {
            var covered = CasePlan.Of(rule, fixture.World.Principals).Select(c => c.Principal.Name).ToHashSet(StringComparer.Ordinal);
            fixture.World.Principals.Select(p => p.Name).Except(covered, StringComparer.Ordinal).ShouldBeEmpty(rule.Endpoint);
        }
    }
}
