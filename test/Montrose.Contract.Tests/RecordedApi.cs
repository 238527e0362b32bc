using System.Text.RegularExpressions;

namespace Montrose.Contract;

/// <summary>A type as the recording writes it.</summary>
internal sealed record ApiType(string Name, string Namespace, string Kind, List<string> Bases, HashSet<string> Members);

/// <summary>Reads listings of public types, ABP's or our own.</summary>
internal static partial class RecordedApi
{
    public static Dictionary<string, ApiType> Read(IEnumerable<string> texts)
    {
        var types = new Dictionary<string, ApiType>(StringComparer.Ordinal);
        ApiType? current = null;
        foreach (var line in texts.SelectMany(t => t.Split('\n')).Select(l => l.TrimEnd('\r')))
        {
            if (line.Length == 0 || line[0] is '[' or '#')
                continue;
            if (line[0] == ' ')
                current?.Members.Add(Modifiers().Replace(line.Trim(), ""));
            else
                current = ReadHead(types, line);
        }
        return types;
    }

    /// <summary>The members of a type with those of everything it derives from.</summary>
    public static HashSet<string> Closure(Dictionary<string, ApiType> known, ApiType type)
    {
        var byShortName = known.Values.ToLookup(t => t.Name[(t.Name.LastIndexOf('.') + 1)..].Split('`')[0], StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var members = new HashSet<string>(StringComparer.Ordinal);
        var queue = new Queue<ApiType>([type]);
        while (queue.TryDequeue(out var next))
        {
            if (!seen.Add(next.Name))
                continue;
            members.UnionWith(next.Members);
            foreach (var parent in next.Bases.SelectMany(b => byShortName[b.Split('<')[0].Split('.')[^1]]))
                queue.Enqueue(parent);
        }
        return members;
    }

    private static ApiType? ReadHead(Dictionary<string, ApiType> types, string line)
    {
        var match = Head().Match(line);
        if (!match.Success)
            return null;
        var fullName = match.Groups[2].Value;
        var arity = match.Groups[3].Success ? Split(match.Groups[3].Value[1..^1]).Count : 0;
        var key = fullName + (arity > 0 ? "`" + arity : "");
        if (types.TryGetValue(key, out var known))
            return known;
        var bases = match.Groups[5].Success ? Split(Where().Replace(match.Groups[5].Value, "")) : [];
        return types[key] = new ApiType(key, fullName[..fullName.LastIndexOf('.')], match.Groups[1].Value, bases, new(StringComparer.Ordinal));
    }

    private static List<string> Split(string list)
    {
        var parts = new List<string>();
        int depth = 0, from = 0;
        for (var i = 0; i < list.Length; i++)
        {
            depth += list[i] switch { '<' => 1, '>' => -1, _ => 0 };
            if (list[i] != ',' || depth != 0)
                continue;
            parts.Add(list[from..i].Trim());
            from = i + 1;
        }
        parts.Add(list[from..].Trim());
        return parts;
    }

    [GeneratedRegex(@"^(static class|abstract class|sealed class|class|interface|struct|enum|delegate) ([^<: ]+)(<.*?>)?( : (.*))?$")]
    private static partial Regex Head();

    [GeneratedRegex(@"\b(virtual|override|abstract|readonly) ")]
    private static partial Regex Modifiers();

    [GeneratedRegex(" where .*$")]
    private static partial Regex Where();
}
