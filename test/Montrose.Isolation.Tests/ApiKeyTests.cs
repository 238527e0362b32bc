using System.Collections.Concurrent;
using Montrose.Isolation.Tests.Endpoints;
using Montrose.Isolation.Tests.Infrastructure;
using Montrose.Isolation.Tests.Policy;
using Montrose.Isolation.Tests.World;
using Shouldly;
using Xunit;
using Xunit.Abstractions;
using Case = Montrose.Isolation.Tests.Policy.Case;

namespace Montrose.Isolation.Tests;

/// <summary>A program with a key reaches what its owner may reach, as far as the key's scopes go, and nothing else.</summary>
[Collection(KeyCollection.Name)]
public class ApiKeyTests(IsolationFixture fixture, ITestOutputHelper output)
{
    /// <summary>What signs people in, and what is for browsers: not for keys, though it is open to everybody else.</summary>
    private static readonly string[] ForPeople = ["api/account", "api/abp/application-configuration"];

    public static TheoryData<string> Endpoints => [.. IsolationPolicy.Rules.Where(r => r.IsApi).Select(r => r.Endpoint)];

    [Theory, MemberData(nameof(Endpoints))]
    public async Task A_key_reaches_what_its_scopes_say(string endpoint)
    {
        var (rule, known) = (IsolationPolicy.Find(endpoint), Known(endpoint));
        var before = await fixture.StateAsync();
        var (may, mayNot) = Split(known, rule);

        (await WrongAsync(mayNot.SelectMany(p => Refusals(rule, p)))).ShouldBeEmpty();
        (await fixture.StateAsync()).ChangesSince(before).ShouldBeEmpty();
        (await WrongAsync(may.SelectMany(p => CasePlan.Of(rule, [p]).Where(c => c.Kind is CaseKind.Swapped)))).ShouldBeEmpty();
        foreach (var one in may.SelectMany(p => CasePlan.Of(rule, [p]).Where(c => c.Kind is CaseKind.Allowed))) (await fixture.Cases.RunAsync(one)).ShouldBeNull();
        (await fixture.StateAsync()).ChangesSince(before).Where(c => DatabaseState.IsOfOthers(c)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_scope_that_is_offered_opens_something()
    {
        var keys = fixture.World.Keys;
        var opened = IsolationPolicy.Rules.Where(r => r.IsApi)
            .SelectMany(r => Split(Known(r.Endpoint), r).May.Where(_ => !Known(r.Endpoint).IsOpen))
            .CountBy(p => p.Name).ToDictionary(StringComparer.Ordinal);
        output.WriteLine($"{keys.Count} keys, {keys.Sum(k => opened.GetValueOrDefault(k.Name))} pairs of a key and an endpoint that it opens, {keys.Count * Endpoints.Count} in all");

        keys.Count.ShouldBeGreaterThan(10);
        keys.Where(k => opened.GetValueOrDefault(k.Name) == 0).Select(k => k.Name).ShouldBeEmpty();
    }

    private (IReadOnlyList<Principal> May, IReadOnlyList<Principal> MayNot) Split(KnownEndpoint known, Rule rule)
    {
        var route = rule.Endpoint[(rule.Method.Length + 1)..];
        var isForPeople = Array.Exists(ForPeople, p => route.StartsWith(p, StringComparison.OrdinalIgnoreCase));
        bool May(Principal key) => !isForPeople && (known.IsOpen || (known.Permissions.Count > 0 && known.Permissions.All(key.Scopes.Contains) && (rule.Allowed & key.Kind) != Who.Nobody));
        return (fixture.World.Keys.Where(May).ToList(), fixture.World.Keys.Where(k => !May(k)).ToList());
    }

    private KnownEndpoint Known(string endpoint) => fixture.Endpoints.Single(e => string.Equals(e.Key, endpoint, StringComparison.OrdinalIgnoreCase));

    /// <summary>With the owner's own ids: it is the key that may not.</summary>
    private static IEnumerable<Case> Refusals(Rule rule, Principal key) => [new Case(rule, key, CaseKind.Refused)];

    private async Task<IReadOnlyCollection<string>> WrongAsync(IEnumerable<Case> cases)
    {
        var wrong = new ConcurrentQueue<string>();
        await InTurn.FirstAloneAsync(cases, 8, async one =>
        {
            if (await fixture.Cases.RunAsync(one) is { } problem) wrong.Enqueue(problem);
        });
        return wrong;
    }
}
