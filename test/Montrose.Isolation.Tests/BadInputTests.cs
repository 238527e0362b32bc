using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Montrose.Isolation.Tests.Endpoints;
using Montrose.Isolation.Tests.Infrastructure;
using Montrose.Isolation.Tests.Policy;
using Montrose.Isolation.Tests.World;
using Shouldly;
using Xunit;
using Xunit.Abstractions;
using Case = Montrose.Isolation.Tests.Policy.Case;

namespace Montrose.Isolation.Tests;

/// <summary>
/// Every text that an endpoint takes, filled with what nobody should send: never an error of the server's; what is refused is
/// refused with an error that names the field and leaves the database as it was; what is taken is kept as it was typed. The
/// fields are read from the endpoints, so that a new one is asked too.
/// </summary>
[Collection(InputCollection.Name)]
public class BadInputTests(IsolationFixture fixture, ITestOutputHelper output)
{
    /// <summary>What no field takes.</summary>
    private static readonly (string What, string Text)[] NeverTaken =
    [
        ("null byte", "a\0b"),
        ("overlong", new string('x', 20_000)),
        ("right-to-left override and a bell", "gpj.\u202Eexe\u0007"),
        ("isolate", "a\u2067b"),
    ];

    /// <summary>What no field takes that must be filled in.</summary>
    private static readonly (string What, string Text)[] Nothing = [("nothing", ""), ("only spaces", "   ")];

    /// <summary>What is taken as it is, where a field takes text of any kind.</summary>
    private static readonly string[] MayBeTaken = ["", "   ", Canary.Script, "\U0001F469\u200D\U0001F680 Zo\u00EB '\"\\"];

    /// <summary>As they stand in JSON, for a member that is a text.</summary>
    private static readonly string[] OtherTypes = ["42", "{}", "\"\\ud800\""];

    private int _texts;

    public static TheoryData<string> Changes => [.. IsolationPolicy.Rules.Where(r => !r.IsRead).Select(r => r.Endpoint)];

    [Theory, MemberData(nameof(Changes))]
    public async Task Every_text_is_kept_as_it_is_or_refused_by_name(string endpoint)
    {
        var rule = IsolationPolicy.Find(endpoint);
        var known = fixture.Endpoints.Single(e => string.Equals(e.Key, endpoint, StringComparison.OrdinalIgnoreCase));
        var fields = known.TextFields.Select(f => new TextField(rule, f) { IsRequired = known.RequiredTexts.Contains(f) }).Where(f => !f.EndsTheSession).ToList();
        if (fields.Count == 0 || rule.Picture is not null) return;
        var caller = fixture.World.Principals.First(p => (rule.Allowed & p.Kind) != Who.Nobody && CasePlan.Of(rule, [p]).Any(c => c.Kind is CaseKind.Allowed));
        // A session of its own: what is taken may end others.
        if (caller.Kind is not Who.Anonymous) caller = await fixture.World.Callers.SignInAsync(caller);
        var one = new Case(rule, caller, CaseKind.Allowed);
        var wrong = new ConcurrentQueue<string>();

        await RefuseAsync(one, [.. fields.SelectMany(Refused)], wrong);
        var refused = new ConcurrentQueue<Sent>();
        var oneByOne = IsOwnAccount(rule) || rule.Before is not null || IsShared(rule);
        await InTurn.FirstAloneAsync(fields, oneByOne ? 1 : 4, field => OfferAsync(one, field, wrong, refused));
        // Once more, all together, and nothing else: a refusal writes nothing.
        await RefuseAsync(await AgainAsync(one), [.. refused], wrong);

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void The_fields_are_found()
    {
        var fields = fixture.Endpoints.Where(e => !e.Key.StartsWith("GET ", StringComparison.Ordinal) && IsolationPolicy.Rules.Any(r => string.Equals(r.Endpoint, e.Key, StringComparison.OrdinalIgnoreCase))).Sum(e => e.TextFields.Count);
        output.WriteLine($"{fields} texts that endpoints take, {fields * (NeverTaken.Length + MayBeTaken.Length)} requests with bad ones");
        fields.ShouldBeGreaterThan(100);
    }

    private static IEnumerable<Sent> Refused(TextField field) =>
        NeverTaken.Concat(field.IsRequired ? Nothing : []).Where(t => !field.Takes(t.Text)).Select(t => new Sent(field, t.What, JsonValue.Create(t.Text)!.ToJsonString(), t.Text))
            .Concat((field.Rule.IsApi ? field.IsRequired ? [.. OtherTypes, "null"] : OtherTypes : []).Select(t => new Sent(field, t, t, "")));

    /// <summary>Sends what must be refused, and asks whether it was, by name, and whether anything was written.</summary>
    private async Task RefuseAsync(Case one, IReadOnlyList<Sent> all, ConcurrentQueue<string> wrong)
    {
        if (all.Count == 0) return;
        if (one.Rule.Before is { } before) await before(fixture.World);
        var values = await fixture.Cases.OwnValuesAsync(one);
        var session = await SessionAsync(one);
        var then = await fixture.ReadStateAsync();
        var known = wrong.Count;
        await InTurn.FirstAloneAsync(all, 4, async sent =>
        {
            var form = sent.Field.Fill(values, sent.Text);
            var answer = await fixture.World.Callers.CallAsync(session, one.Rule with { Form = form }, values, sent.Field.Body(values, sent.Json));
            var problem = answer.Status < 400 ? "was taken" : new Refusal(answer).ProblemOf(sent.Field, form, sent.Text);
            if (problem is not null) wrong.Enqueue($"{one.Principal} {one.Rule} with {sent.What} in {sent.Field}: {problem} {answer.Short()}");
        });
        // What was taken although it should not be has written, of course.
        if (wrong.Count > known) return;
        foreach (var change in (await fixture.ReadStateAsync()).ChangesSince(then)) wrong.Enqueue($"{one.Principal} {one.Rule} refused everything, and yet changed {change}");
    }

    /// <summary>Sends what may be taken or refused, one after the other.</summary>
    private async Task OfferAsync(Case one, TextField field, ConcurrentQueue<string> wrong, ConcurrentQueue<Sent> refused)
    {
        var rule = one.Rule;
        one = await AgainAsync(one);
        Dictionary<string, string>? values = null;
        foreach (var kind in MayBeTaken)
        {
            if (field.IsRequired && string.IsNullOrWhiteSpace(kind)) continue;
            // Told apart from those before, and not the same name twice.
            var text = string.IsNullOrWhiteSpace(kind) ? kind : $"{kind} {Interlocked.Increment(ref _texts)}";
            if (rule.Before is { } before) await before(fixture.World);
            values ??= await fixture.Cases.OwnValuesAsync(one);
            var (json, form) = (JsonValue.Create(text)!.ToJsonString(), field.Fill(values, text));
            var answer = await fixture.World.Callers.CallAsync(await SessionAsync(one), rule with { Form = form }, values, field.Body(values, json));
            if (answer.Status >= 400 && !field.IsAsUsual(answer, one.Principal))
            {
                if (new Refusal(answer).ProblemOf(field, form, text) is { } problem) wrong.Enqueue($"{one.Principal} {rule} with {text} in {field}: {problem} {answer.Short()}");
                else if (!field.IsIgnored) refused.Enqueue(new Sent(field, text, json, text));
                continue;
            }
            if (text != kind && field.IsKept && answer.Status < 400 && !await DatabaseState.HoldsAsync(fixture.World, text)) wrong.Enqueue($"{one.Principal} {rule} took {text} in {field} and keeps something else: {answer.Short()}");
            if (answer.Status < 400) (values, one) = (null, await AgainAsync(one)); // used up
        }
    }

    /// <summary>A change of one's own account may end one's session.</summary>
    private async Task<Case> AgainAsync(Case one) =>
        IsOwnAccount(one.Rule) ? one with { Principal = await fixture.World.Callers.SignInAsync(one.Principal) } : one;

    private async Task<Principal> SessionAsync(Case one) =>
        one.Rule.EndsSession && one.Principal.Kind is not Who.Anonymous ? await fixture.World.Callers.SignInAsync(one.Principal) : one.Principal;

    private static bool IsOwnAccount(Rule rule) => rule.Endpoint.Contains("my-profile", StringComparison.Ordinal) || rule.Endpoint.Contains("settings/account", StringComparison.Ordinal) || rule.Endpoint.Contains("settings/security", StringComparison.Ordinal);

    /// <summary>A change of one row that all of its callers share, as a team's groups are one tree: who saves at the same time is told so.</summary>
    private static bool IsShared(Rule rule) => rule.Ids.ContainsValue(Subjects.TeamGroup)
        || rule.Ids.Count == 0 && (rule.Method == "PUT" || Array.Exists(SharedForms, f => rule.Endpoint.Contains(f, StringComparison.Ordinal)));

    private static readonly string[] SharedForms = ["brand", "client/billing", "settings/general", "billing/gateways", "billing/invoice-settings", "setting-management"];

    /// <summary>A text that was sent in a field.</summary>
    private sealed record Sent(TextField Field, string What, string Json, string Text);
}
