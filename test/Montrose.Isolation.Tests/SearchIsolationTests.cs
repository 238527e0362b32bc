using System.Text.Json.Nodes;
using Montrose.Isolation.Tests.Policy;
using Montrose.Isolation.Tests.World;
using Shouldly;
using Xunit;

namespace Montrose.Isolation.Tests;

/// <summary>Everybody searches for the canaries: their own are found, nobody else's are.</summary>
[Collection(IsolationCollection.Name)]
public class SearchIsolationTests(IsolationFixture fixture)
{
    [Fact]
    public async Task Everybody_finds_their_own_and_nobody_else_s()
    {
        var world = fixture.World;
        var rule = IsolationPolicy.Find("GET api/app/search");
        var found = new Dictionary<Who, int>();
        foreach (var principal in world.Principals.Where(p => (rule.Allowed & p.Kind) != Who.Nobody))
        {
            foreach (var text in (string[])["canary-", $"canary-{Owner.A1}", $"canary-{Owner.A2}", $"canary-{Owner.B}", $"canary-{Owner.B1}"])
            {
                var answer = await world.Callers.CallAsync(principal, rule with { Query = $"text={text}&maxPerKind=20" }, new Dictionary<string, string>(StringComparer.Ordinal));
                answer.Status.ShouldBe(200, $"{principal.Name}: {answer.Body}");
                var owners = Canary.OwnersIn(answer.Body).ToList();
                owners.Where(o => !principal.Sees.Contains(o)).ShouldBeEmpty($"{principal.Name} searched {text}");
                found[principal.Kind] = found.GetValueOrDefault(principal.Kind) + JsonNode.Parse(answer.Body)!["items"]!.AsArray().Count;
            }
        }

        found[Who.HostAdmin].ShouldBePositive("agencies");
        found[Who.Admin].ShouldBePositive("clients and people");
        found[Who.Agent].ShouldBePositive("assigned clients");
        found[Who.Client].ShouldBePositive("the own team");
        found[Who.Member].ShouldBe(0, "a person without a role may open nothing");
    }
}
