using System.Text.RegularExpressions;
using Montrose.Isolation.Tests.Policy;
using Montrose.Isolation.Tests.World;
using Npgsql;

namespace Montrose.Isolation.Tests.Infrastructure;

/// <summary>Sends the request of a case and says what is wrong with the answer; null where nothing is.</summary>
public sealed partial class CaseRunner(IsolationWorld world, IReadOnlyDictionary<Guid, Owner> owners)
{
    public async Task<string?> RunAsync(Case one)
    {
        var wrong = one.Kind switch
        {
            CaseKind.Allowed => await AllowedAsync(one),
            CaseKind.Refused => await RefusedAsync(one),
            CaseKind.Swapped => await SwappedAsync(one),
            _ => await MassAssignment.RunAsync(world, one, await OwnValuesAsync(one)),
        };
        return wrong is null ? null : $"{one}: {wrong}";
    }

    private async Task<string?> AllowedAsync(Case one)
    {
        if (one.Rule.Before is { } before) await before(world);
        var values = await OwnValuesAsync(one);
        var answer = await CallAsync(one, values);
        if (!IsExpected(one, answer)) return $"answered {Short(answer)}";
        return Leak(one, answer, values) ?? Missing(one, answer);
    }

    private async Task<string?> RefusedAsync(Case one)
    {
        var values = SeededValues(one);
        if (one.Parameter is { } parameter) values[parameter] = IdOf(one, parameter, one.Target);
        await StampedAsync(one, values);
        var answer = await CallAsync(one, values);
        var isRefused = one.Principal.Kind == Who.Anonymous
            ? one.Rule.IsApi ? answer.Status == 401 : answer.IsRedirectToSignIn
            : answer.Status == 403;
        return isRefused ? Leak(one, answer, values) : $"was not refused: {Short(answer)}";
    }

    private async Task<string?> SwappedAsync(Case one)
    {
        var parameter = one.Parameter!;
        var values = await StampedAsync(one, SeededValues(one));
        var (theirs, nobodys) = (IdOf(one, parameter, one.Target), IdOf(one, parameter, null));
        values[parameter] = nobodys;
        var unknown = await CallAsync(one, values);
        values[parameter] = theirs;
        var known = await CallAsync(one, values);
        if (Leak(one, known, values) is { } leak) return leak;
        var (a, b) = (known.Comparable(theirs), unknown.Comparable(nobodys));
        return a == b ? null : $"differs from nobody's: {FirstDifference(a, b)}";
    }

    private async Task<Answer> CallAsync(Case one, IReadOnlyDictionary<string, string> values)
    {
        var principal = one.Rule.EndsSession && one.Principal.Kind is not Who.Anonymous ? await world.Callers.SignInAsync(one.Principal) : one.Principal;
        return await world.Callers.CallAsync(principal, one.Rule, values);
    }

    /// <summary>The caller's own; new ones where the call changes or uses them up.</summary>
    public async Task<Dictionary<string, string>> OwnValuesAsync(Case one)
    {
        var values = Values(one.Rule);
        foreach (var (name, subject) in one.Rule.Ids)
        {
            var own = CasePlan.OwnOf(one.Principal, subject)!.Value;
            values[name] = one.Rule.IsRead && one.Rule is { EndsSession: false, NeedsNew: false } ? world.IdOf(subject, own) : await world.MakeAsync(subject, own);
        }
        return await StampedAsync(one, values);
    }

    /// <summary>The caller's own where they have any, somebody's of their agency otherwise; nothing is changed with them.</summary>
    private Dictionary<string, string> SeededValues(Case one)
    {
        var values = Values(one.Rule);
        foreach (var (name, subject) in one.Rule.Ids) values[name] = world.IdOf(subject, CasePlan.OwnOf(one.Principal, subject) ?? subject.Owners[0]);
        return values;
    }

    /// <summary>The stamp of the account or role that a change is about.</summary>
    private async Task<Dictionary<string, string>> StampedAsync(Case one, Dictionary<string, string> values)
    {
        if (one.Rule.Body?.Contains("{stamp}", StringComparison.Ordinal) is not true) return values;
        var id = values.TryGetValue("id", out var given) ? Guid.Parse(given) : one.Principal.UserId ?? Guid.Empty;
        await using var connection = new NpgsqlConnection(world.Server.OwnersConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("""SELECT "ConcurrencyStamp" FROM "AbpUsers" WHERE "Id" = @id UNION ALL SELECT "ConcurrencyStamp" FROM "AbpRoles" WHERE "Id" = @id""", connection);
        command.Parameters.AddWithValue("id", id);
        values["stamp"] = await command.ExecuteScalarAsync() as string ?? Guid.NewGuid().ToString("N");
        return values;
    }

    private static Dictionary<string, string> Values(Rule rule) => new(rule.Values, StringComparer.Ordinal) { ["unique"] = "u" + Guid.NewGuid().ToString("N")[..12] };

    private string IdOf(Case one, string parameter, Owner? target)
    {
        var subject = one.Rule.Ids[parameter];
        return target is { } owner ? world.IdOf(subject, owner) : Nobodys(world.IdOf(subject, subject.Owners[0]));
    }

    /// <summary>As long and of the same kind as a real one.</summary>
    private static string Nobodys(string real) =>
        Guid.TryParse(real, out _) ? Guid.NewGuid().ToString()
        : string.Concat(real.Select(c => char.IsAsciiDigit(c) ? (char)('0' + Random.Shared.Next(10)) : char.IsAsciiLetterUpper(c) ? (char)('A' + Random.Shared.Next(26)) : char.IsAsciiLetterLower(c) ? (char)('a' + Random.Shared.Next(26)) : c));

    private static bool IsExpected(Case one, Answer answer) =>
        (one.Rule.StatusFor?.Invoke(one.Principal) ?? one.Rule.Status) is { } status ? answer.Status == status
        : answer.IsSuccess || (!one.Rule.IsApi && !one.Rule.IsRead && answer.Status is 302 or 303);

    /// <summary>A canary, or the id of a row, that the caller must not see.</summary>
    private string? Leak(Case one, Answer answer, IReadOnlyDictionary<string, string> values)
    {
        if (answer.Body.Contains(Canary.Script, StringComparison.Ordinal) && answer.Headers.Contains("text/html", StringComparison.Ordinal)) return "writes a text into the page as it is";
        var asked = values.Values.Where(v => v.Length > 3).Aggregate(answer.Text, (text, v) => text.Replace(v, "", StringComparison.OrdinalIgnoreCase).Replace(Uri.EscapeDataString(v), "", StringComparison.OrdinalIgnoreCase));
        var proven = one.Rule.Ids.Where(i => i.Value.IsProof && one.Kind is CaseKind.Allowed).Select(i => CasePlan.OwnOf(one.Principal, i.Value)).ToList();
        foreach (var owner in Canary.OwnersIn(asked).Where(o => !one.Principal.Sees.Contains(o) && !proven.Contains(o))) return $"shows a text of {owner}: {Short(answer)}";
        foreach (Match match in Id().Matches(asked))
        {
            if (owners.TryGetValue(Guid.Parse(match.Value), out var owner) && !one.Principal.Sees.Contains(owner)) return $"shows the id {match.Value} of {owner}: {Short(answer)}";
        }
        return null;
    }

    /// <summary>Without something of the caller's own the absence of others' proves nothing.</summary>
    private static string? Missing(Case one, Answer answer)
    {
        if (!one.Rule.IsRead || one.Rule.ShowsNothingBecause is not null) return null;
        Owner? shown = one.Rule.Rows switch
        {
            Rows.Agency => one.Principal.Home.Agency(),
            Rows.Client => one.Principal.Sees.Cast<Owner?>().FirstOrDefault(o => o!.Value.IsClient()),
            _ => null,
        };
        return shown is { } owner && !Canary.OwnersIn(answer.Body).Contains(owner) ? $"shows nothing of {owner}: {Short(answer)}" : null;
    }

    private static string Short(Answer answer)
    {
        var text = $"{answer.Status} {answer.Location} {answer.Body.ReplaceLineEndings(" ")}";
        return text.Length > 400 ? text[..400] : text;
    }

    private static string FirstDifference(string a, string b)
    {
        var at = a.Zip(b).TakeWhile(p => p.First == p.Second).Count();
        string Around(string s) => s.Substring(Math.Max(0, at - 60), Math.Min(160, s.Length - Math.Max(0, at - 60))).ReplaceLineEndings(" ");
        return $"…{Around(a)}… and …{Around(b)}…";
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", RegexOptions.IgnoreCase)]
    private static partial Regex Id();
}
