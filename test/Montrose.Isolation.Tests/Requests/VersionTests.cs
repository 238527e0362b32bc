using System.Text.Json.Nodes;
using Montrose.Isolation.Tests.Policy;
using Montrose.Isolation.Tests.World;
using Shouldly;
using Xunit;

namespace Montrose.Isolation.Tests.Requests;

/// <summary>Every read of one thing answers its version, and every change of one thing is refused where it is meant for another.</summary>
[Collection(KeyCollection.Name)]
public class VersionTests(IsolationFixture fixture)
{
    /// <summary>There is no read of one such thing, so there is no tag that could be sent.</summary>
    private static readonly string[] WithoutVersion =
    [
        "DELETE api/app/client-team",
        "DELETE api/app/saved-view/{id}",
        "DELETE api/app/team-group/{id}",
        "DELETE api/app/team-group/{id}/member/{memberId}",
    ];

    /// <summary>Never answer the same twice: what is counted, and what depends on the moment.</summary>
    private static readonly string[] Moving = ["GET api/app/metrics", "GET api/billing/my-subscription/quote", "GET api/billing/subscription/{id}/quote"];

    public static TheoryData<string> Reads => [.. IsolationPolicy.Rules.Where(r => r is { IsApi: true, Method: "GET" }).Select(r => r.Endpoint)];

    public static TheoryData<string> Changes => [.. IsolationPolicy.Rules.Where(r => r is { IsApi: true, Method: "PUT" or "PATCH" or "DELETE" }).Select(r => r.Endpoint)];

    [Theory, MemberData(nameof(Reads))]
    public async Task A_read_of_one_thing_answers_a_tag_and_304_to_who_has_it(string endpoint)
    {
        if (await AllowedCall.OfAsync(fixture, endpoint) is not { } call) return;
        var first = await call.SendAsync();
        call.IsExpected(first).ShouldBeTrue(first.Short());
        if (!Has("VersionedReadFilter", endpoint) || first.Status == 204 || !first.IsSuccess)
        {
            // A list, a file, a single value, nothing, or a refusal.
            first.Header("ETag").ShouldBeNull();
            return;
        }
        var tag = first.Header("ETag").ShouldNotBeNull();

        if (Moving.Contains(endpoint))
        {
            (await call.SendAsync(("If-None-Match", tag))).Status.ShouldBe(200, "it says something else by now");
            return;
        }
        var again = await call.SendAsync(("If-None-Match", tag));
        again.Status.ShouldBe(304, again.Short());
        again.Body.ShouldBeEmpty();
        again.Header("ETag").ShouldBe(tag);
        (await call.SendAsync(("If-None-Match", "\"another\""))).Status.ShouldBe(200);
    }

    [Theory, MemberData(nameof(Changes))]
    public async Task A_change_that_is_meant_for_another_version_is_refused_and_changes_nothing(string endpoint)
    {
        if (!Has("VersionedChangeFilter", endpoint))
        {
            WithoutVersion.ShouldContain(endpoint);
            return;
        }
        WithoutVersion.ShouldNotContain(endpoint);
        if (await AllowedCall.OfAsync(fixture, endpoint) is not { } call) return;
        var before = await fixture.ReadStateAsync();

        var refused = await call.SendAsync(("If-Match", "\"another\""));

        // What is not the caller's is not there, whatever its version.
        if (call.ExpectedStatus == 404 && refused.Status == 404) return;
        refused.Status.ShouldBe(412, refused.Short());
        JsonNode.Parse(refused.Body)!["error"]!["code"]!.GetValue<string>().ShouldBe("Montrose:Precondition.Failed");
        var nonsense = await call.SendAsync(("If-Match", "not a tag"));
        nonsense.Status.ShouldBe(400, nonsense.Short());
        (await fixture.ReadStateAsync()).ChangesSince(before).ShouldBeEmpty();

        var tag = (await call.SendAsync(ReadOf(call))).Header("ETag").ShouldNotBeNull();
        var done = await call.SendAsync(("If-Match", tag));
        call.IsExpected(done).ShouldBeTrue(done.Short());
    }

    [Fact]
    public void Most_reads_and_changes_have_versions()
    {
        AllowedCall.WithFilter(fixture.Server.Services, "VersionedReadFilter").Count.ShouldBeGreaterThan(30);
        AllowedCall.WithFilter(fixture.Server.Services, "VersionedChangeFilter").Count.ShouldBeGreaterThan(20);
    }

    /// <summary>The read at the same address, or the nearest one above it, with the same things asked for.</summary>
    private Rule ReadOf(AllowedCall change)
    {
        var address = change.Rule.Endpoint[(change.Rule.Method.Length + 1)..];
        var read = IsolationPolicy.Rules
            .Where(r => r is { IsApi: true, Method: "GET" } && Has("VersionedReadFilter", r.Endpoint) && (address + "/").StartsWith(r.Endpoint[4..] + "/", StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(r => r.Endpoint.Length).First();
        return read with { Query = change.Rule.Query };
    }

    private bool Has(string filter, string endpoint) => AllowedCall.WithFilter(fixture.Server.Services, filter).Contains(endpoint, StringComparer.OrdinalIgnoreCase);
}
