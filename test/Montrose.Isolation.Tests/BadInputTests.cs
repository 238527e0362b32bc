using System.Collections.Concurrent;
using System.Text.Json;
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
/// Every text that an endpoint takes, filled with what nobody should send: never an error of the server's, and a message
/// that says what is wrong where it is refused. The fields are read from the endpoints, so that a new one is asked too.
/// </summary>
[Collection(InputCollection.Name)]
public class BadInputTests(IsolationFixture fixture, ITestOutputHelper output)
{
    /// <summary>What it is, and whether it must be refused.</summary>
    private static readonly (string What, string Text, bool IsRefused)[] Texts =
    [
        ("null byte", "a\0b", true),
        ("overlong", new string('x', 20_000), true),
        ("only spaces", "   ", false),
        ("script", Canary.Script, false),
        ("right-to-left override and control characters", "gpj.\u202Eexe\u0007", false),
        ("emoji", "\U0001F469\u200D\U0001F680 Zo\u00EB '\"\\", false),
    ];

    /// <summary>As they stand in JSON, for a member that is a text.</summary>
    private static readonly string[] OtherTypes = ["42", "{}", "\"\\ud800\""];

    /// <summary>What is never shown again, and what is compared and not kept.</summary>
    private static readonly string[] NotKept = ["password", "code", "ticket", "token", "stamp", "picture", "content", "requestkey"];

    /// <summary>Kept nowhere: of ABP's own contract, which sets no limit; a choice, of which anything else is none; a list, of which each line is answered.</summary>
    private static readonly string[] OfAnyLength = ["appName", "returnUrl", "returnUrlHash", "resetToken", "theme", "language", "agentChoice", "addresses", "subject", "body"];

    public static TheoryData<string> Changes => [.. IsolationPolicy.Rules.Where(r => !r.IsRead).Select(r => r.Endpoint)];

    [Theory, MemberData(nameof(Changes))]
    public async Task Every_text_is_taken_or_refused_with_a_message(string endpoint)
    {
        var rule = IsolationPolicy.Find(endpoint);
        var known = fixture.Endpoints.Single(e => string.Equals(e.Key, endpoint, StringComparison.OrdinalIgnoreCase));
        if (known.TextFields.Count == 0 || rule.Picture is not null) return;
        var caller = fixture.World.Principals.First(p => (rule.Allowed & p.Kind) != Who.Nobody && CasePlan.Of(rule, [p]).Any(c => c.Kind is CaseKind.Allowed));
        // A session of its own: what is taken may end others.
        if (caller.Kind is not Who.Anonymous) caller = await fixture.World.Callers.SignInAsync(caller);
        var one = new Case(rule, caller, CaseKind.Allowed);
        var wrong = new ConcurrentQueue<string>();
        var fields = known.TextFields.Where(f => !EndsTheSession(rule, f));
        await Parallel.ForEachAsync(fields, new ParallelOptions { MaxDegreeOfParallelism = IsOwnAccount(rule) || rule.Before is not null ? 1 : 4 }, async (field, _) =>
        {
            foreach (var problem in await ProblemsAsync(one, field)) wrong.Enqueue(problem);
        });
        wrong.ShouldBeEmpty();
    }

    private async Task<List<string>> ProblemsAsync(Case one, string field)
    {
        var (rule, wrong) = (one.Rule, new List<string>());
        one = await AgainAsync(one);
        Dictionary<string, string>? values = null;
        foreach (var (what, text, isRefused) in Texts)
        {
            if (rule.Before is { } before) await before(fixture.World);
            values ??= await fixture.Cases.OwnValuesAsync(one);
            var answer = await SendAsync(one, values, field, JsonValue.Create(text)!.ToJsonString(), text);
            if (Problem(one, answer, field, isRefused) is { } problem) wrong.Add($"{one.Principal} {rule} with {what} in {field}: {problem}");
            if (answer.Status < 400) (values, one) = (null, await AgainAsync(one)); // used up
        }
        foreach (var other in rule.IsApi ? OtherTypes : [])
        {
            values ??= await fixture.Cases.OwnValuesAsync(one);
            var answer = await SendAsync(one, values, field, other, "");
            if (answer.Status is < 400 or >= 500) wrong.Add($"{one.Principal} {rule} with {other} in {field}: {Short(answer)}");
            if (answer.Status < 400) (values, one) = (null, await AgainAsync(one));
        }
        return wrong;
    }

    [Fact]
    public void The_fields_are_found()
    {
        var fields = fixture.Endpoints.Where(e => !e.Key.StartsWith("GET ", StringComparison.Ordinal) && IsolationPolicy.Rules.Any(r => string.Equals(r.Endpoint, e.Key, StringComparison.OrdinalIgnoreCase))).Sum(e => e.TextFields.Count);
        output.WriteLine($"{fields} texts that endpoints take, {fields * Texts.Length} requests with bad ones");
        fields.ShouldBeGreaterThan(100);
    }

    /// <summary>A change of one's own account may end one's session.</summary>
    private async Task<Case> AgainAsync(Case one) =>
        IsOwnAccount(one.Rule) ? one with { Principal = await fixture.World.Callers.SignInAsync(one.Principal) } : one;

    private static bool IsOwnAccount(Rule rule) => rule.Endpoint.Contains("my-profile", StringComparison.Ordinal) || rule.Endpoint.Contains("settings/account", StringComparison.Ordinal);

    private static string? Problem(Case one, Answer answer, string field, bool isRefused)
    {
        if (answer.Status >= 500) return Short(answer);
        if (answer.Status < 400) return isRefused && !MayIgnore(one.Rule, field) ? "was taken" : null;
        if (one.Rule.IsApi) return IsShaped(answer.Body) ? null : "has no message: " + Short(answer);
        // A page that can't be shown again says so itself.
        if (answer.Status is 400 && answer.Body.Contains("<h1", StringComparison.Ordinal)) return null;
        if (answer.Status is 404 or 410 || Array.Exists(NotKept, n => field.Contains(n, StringComparison.OrdinalIgnoreCase))) return null;
        if (!answer.Body.Contains("m-error", StringComparison.Ordinal) && !answer.Body.Contains("alert", StringComparison.Ordinal)) return "shows no message: " + Short(answer);
        return null;
    }

    /// <summary>The fields of one form of a page are bound for its others too, where nobody reads them.</summary>
    private static bool MayIgnore(Rule rule, string field) =>
        OfAnyLength.Contains(field[(field.LastIndexOf('.') + 1)..], StringComparer.OrdinalIgnoreCase) || (!rule.IsApi && rule.Form?.Contains(field + "=", StringComparison.OrdinalIgnoreCase) is not true);

    /// <summary>How somebody signs in is no field to play with.</summary>
    private static bool EndsTheSession(Rule rule, string field) => rule.Endpoint == "PUT api/account/my-profile" && field is "userName" or "email";

    private static bool IsShaped(string body)
    {
        try
        {
            return JsonNode.Parse(body)?["error"]?["message"]?.GetValue<string>() is { Length: > 0 };
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private async Task<Answer> SendAsync(Case one, Dictionary<string, string> values, string field, string json, string text)
    {
        var (rule, callers) = (one.Rule, fixture.World.Callers);
        var session = rule.EndsSession && one.Principal.Kind is not Who.Anonymous ? await callers.SignInAsync(one.Principal) : one.Principal;
        if (rule.IsApi)
        {
            var body = JsonNode.Parse(Callers.Fill(rule.Body ?? "{}", values, static v => JsonEncodedText.Encode(v).ToString())) as JsonObject ?? [];
            body.Remove(field);
            var others = body.ToJsonString()[1..];
            return await callers.CallAsync(session, rule, values, $"{{\"{field}\":{json}{(body.Count > 0 ? "," : "")}{others}");
        }
        var form = string.Join('&', (rule.Form ?? "").Split('&', StringSplitOptions.RemoveEmptyEntries).Where(f => !f.StartsWith(field + "=", StringComparison.OrdinalIgnoreCase)).Append($"{field}={Uri.EscapeDataString(text)}"));
        return await callers.CallAsync(session, rule with { Form = form }, values);
    }

    private static string Short(Answer answer)
    {
        var text = $"{answer.Status} {answer.Location} {answer.Body.ReplaceLineEndings(" ")}";
        return text.Length > 200 ? text[..200] : text;
    }
}
