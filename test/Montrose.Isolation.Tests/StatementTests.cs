using System.Collections.Concurrent;
using Montrose.Isolation.Tests.Infrastructure;
using Montrose.Isolation.Tests.Policy;
using Montrose.Isolation.Tests.World;
using Shouldly;
using Xunit;
using Xunit.Abstractions;

namespace Montrose.Isolation.Tests;

/// <summary>No page asks the database for much.</summary>
[Collection(InputCollection.Name)]
public class StatementTests(IsolationFixture fixture, ITestOutputHelper output)
{
    private const int AtMost = 12;

    [Fact]
    public async Task No_page_sends_more_than_12_statements()
    {
        using var counter = new RequestStatements();
        var found = new ConcurrentBag<(int Count, string Page, IReadOnlyList<string> Statements)>();
        foreach (var before in IsolationPolicy.Rules.Where(r => r.Method == "GET").Select(r => r.Before).OfType<Func<IsolationWorld, Task>>().Distinct()) await before(fixture.World);
        // In sessions of this moment: one of some minutes is checked anew with each request that brings its old cookie.
        var principals = new List<Principal>();
        foreach (var principal in fixture.World.Principals) principals.Add(principal.Cookies.Count > 0 && principal.Kind is not Who.Anonymous ? await fixture.World.Callers.SignInAsync(principal) : principal);
        var cases = IsolationPolicy.Rules.Where(r => r.Method == "GET")
            .SelectMany(r => CasePlan.Of(r, principals).Where(c => c.Kind is CaseKind.Allowed && !r.EndsSession).DistinctBy(c => c.Principal.Kind));
        await Parallel.ForEachAsync(cases, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (one, _) =>
        {
            var address = Callers.Address(one.Principal, one.Rule, await fixture.Cases.OwnValuesAsync(one));
            await counter.GetAsync(fixture.World.Callers, one.Principal, address); // what is read once stays in memory
            var (answer, statements) = await counter.GetAsync(fixture.World.Callers, one.Principal, address);
            if (answer.IsSuccess) found.Add((statements.Count, $"{one.Principal} {one.Rule}", statements));
        });

        foreach (var (count, page, _) in found.OrderByDescending(f => f.Count).Take(10)) output.WriteLine($"{count} statements: {page}");
        found.Count(f => f.Count > 0).ShouldBeGreaterThan(found.Count / 2);
        found.Where(f => f.Count > AtMost).Select(f => $"{f.Count} {f.Page}\n  {string.Join("\n  ", f.Statements)}").ShouldBeEmpty();
    }
}
