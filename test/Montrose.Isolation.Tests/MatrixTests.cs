using System.Collections.Concurrent;
using Montrose.Isolation.Tests.Infrastructure;
using Montrose.Isolation.Tests.Policy;
using Montrose.Isolation.Tests.World;
using Xunit;

namespace Montrose.Isolation.Tests;

/// <summary>Every endpoint, asked by everybody, about their own, another client's, another agency's and nobody's.</summary>
[Collection(IsolationCollection.Name)]
public class MatrixTests(IsolationFixture fixture)
{
    public static TheoryData<string> Endpoints => [.. IsolationPolicy.Rules.Select(r => r.Endpoint)];

    public static TheoryData<string> Changes => [.. IsolationPolicy.Rules.Where(r => !r.IsRead).Select(r => r.Endpoint)];

    [Theory, MemberData(nameof(Endpoints))]
    public async Task Who_may_succeeds_on_their_own_and_sees_nothing_else(string endpoint)
    {
        var before = await fixture.StateAsync();

        Nothing(await WrongAsync(endpoint, CaseKind.Allowed));

        Nothing((await fixture.StateAsync()).ChangesSince(before).Where(DatabaseState.IsOfOthers));
    }

    [Theory, MemberData(nameof(Endpoints))]
    public async Task Who_may_not_is_refused_and_changes_nothing(string endpoint)
    {
        var before = await fixture.StateAsync();

        Nothing(await WrongAsync(endpoint, CaseKind.Refused));

        Nothing((await fixture.StateAsync()).ChangesSince(before));
    }

    [Theory, MemberData(nameof(Endpoints))]
    public async Task An_id_of_somebody_else_answers_like_one_that_nobody_has(string endpoint)
    {
        var before = await fixture.StateAsync();

        Nothing(await WrongAsync(endpoint, CaseKind.Swapped));

        Nothing((await fixture.StateAsync()).ChangesSince(before).Where(DatabaseState.IsOfOthers));
    }

    [Theory, MemberData(nameof(Changes))]
    public async Task A_field_that_is_not_the_caller_s_to_set_changes_nothing(string endpoint)
    {
        var before = await fixture.StateAsync();

        Nothing(await WrongAsync(endpoint, CaseKind.MassAssignment));

        Nothing((await fixture.StateAsync()).ChangesSince(before).Where(DatabaseState.IsOfOthers));
    }

    private static void Nothing(IEnumerable<string> wrong)
    {
        if (wrong.ToList() is { Count: > 0 } list) Assert.Fail(string.Join('\n', list));
    }

    private async Task<IReadOnlyCollection<string>> WrongAsync(string endpoint, CaseKind kind)
    {
        var wrong = new ConcurrentQueue<string>();
        var cases = CasePlan.Of(IsolationPolicy.Find(endpoint), fixture.World.Principals).Where(c => c.Kind == kind).ToList();
        // What changes rows goes one by one, so that two callers do not meet in one row.
        var width = kind is CaseKind.Allowed or CaseKind.MassAssignment ? 1 : 8;
        await InTurn.FirstAloneAsync(cases, width, async one =>
        {
            if (await fixture.Cases.RunAsync(one) is { } problem) wrong.Enqueue(problem);
        });
        return wrong;
    }
}
