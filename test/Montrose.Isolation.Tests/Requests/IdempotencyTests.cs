using System.Text.Json.Nodes;
using Montrose.Isolation.Tests.Policy;
using Montrose.Isolation.Tests.World;
using Shouldly;
using Xunit;

namespace Montrose.Isolation.Tests.Requests;

/// <summary>Every change of the API, sent twice with one Idempotency-Key.</summary>
[Collection(KeyCollection.Name)]
public class IdempotencyTests(IsolationFixture fixture)
{
    private const string Header = "Idempotency-Key";
    private const string Replayed = "Idempotent-Replayed";

    /// <summary>They answer with a session, in a cookie; that is kept for nobody.</summary>
    private static readonly string[] NotKept = ["POST api/account/check-password", "POST api/account/login"];

    public static TheoryData<string> Changes => [.. IsolationPolicy.Rules.Where(r => r is { IsApi: true, IsRead: false }).Select(r => r.Endpoint)];

    [Theory, MemberData(nameof(Changes))]
    public async Task A_change_that_comes_again_with_its_key_is_answered_again_and_done_once(string endpoint)
    {
        if (await AllowedCall.OfAsync(fixture, endpoint) is not { } call) return;
        var key = Guid.NewGuid().ToString();
        var first = await call.SendAsync((Header, key));
        call.IsExpected(first).ShouldBeTrue(first.Short());
        first.Header(Replayed).ShouldBeNull();
        var done = await fixture.ReadStateAsync();

        if (NotKept.Contains(endpoint, StringComparer.Ordinal))
        {
            (await call.SendAsync((Header, key))).Header(Replayed).ShouldBeNull();
            return;
        }
        var second = await call.SendAsync((Header, key));

        second.Header(Replayed).ShouldBe("true", second.Short());
        (second.Status, second.Body).ShouldBe((first.Status, first.Body));
        second.Header("Content-Type").ShouldBe(first.Header("Content-Type"));
        (await fixture.ReadStateAsync()).ChangesSince(done).ShouldBeEmpty();

        if (call.IsAnonymous) return;
        var other = await call.SendWithAsync("another=1", (Header, key));
        other.Status.ShouldBe(422, other.Short());
        JsonNode.Parse(other.Body)!["error"]!["code"]!.GetValue<string>().ShouldBe("Montrose:Idempotency.OtherPayload");
        (await fixture.ReadStateAsync()).ChangesSince(done).ShouldBeEmpty();
    }

    [Fact]
    public void Every_change_takes_a_key() =>
        IsolationPolicy.Rules.Where(r => r is { IsApi: true, IsRead: false }).Select(r => r.Endpoint).Except(AllowedCall.WithFilter(fixture.Server.Services, "IdempotencyFilter"), StringComparer.OrdinalIgnoreCase).ShouldBeEmpty();
}
