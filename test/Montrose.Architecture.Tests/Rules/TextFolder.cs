using System.Text.Json;
using System.Text.RegularExpressions;

namespace Montrose.Architecture.Tests.Rules;

/// <summary>A folder of texts: en.json and its translations. Found by name, so that a new feature's folder is held to the rules, too.</summary>
public sealed partial record TextFolder(string Name, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Languages)
{
    public IReadOnlyDictionary<string, string> English => Languages["en"];

    public static IReadOnlyList<TextFolder> All(string root) =>
    [
        .. ((string[])["src", "modules"]).SelectMany(f => Directory.EnumerateFiles(Path.Combine(root, f), "en.json", SearchOption.AllDirectories))
            .Where(f => !f.Contains("node_modules", StringComparison.Ordinal) && !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !f.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(f => Read(root, Path.GetDirectoryName(f)!)),
    ];

    /// <summary>What a language lacks or says otherwise than English does.</summary>
    public IEnumerable<string> Faults(string language)
    {
        if (!Languages.TryGetValue(language, out var texts))
        {
            yield return $"{Name}/{language}.json is missing.";
            yield break;
        }
        foreach (var key in English.Keys.Except(texts.Keys, StringComparer.Ordinal)) yield return $"{Name}/{language}.json lacks {key}.";
        foreach (var key in texts.Keys.Except(English.Keys, StringComparer.Ordinal)) yield return $"{Name}/{language}.json has {key}, which English lacks.";
        foreach (var (key, text) in texts)
        {
            if (string.IsNullOrWhiteSpace(text)) yield return $"{Name}/{language}.json: {key} is empty.";
            else if (English.TryGetValue(key, out var english) && Placeholders(text) != Placeholders(english))
                yield return $"{Name}/{language}.json: {key} has other placeholders than English: {text}";
        }
        var same = texts.Count(t => English.TryGetValue(t.Key, out var english) && english == t.Value);
        if (language != "en" && texts.Count >= 20 && same > texts.Count / 4) yield return $"{Name}/{language}.json: {same} of {texts.Count} texts are English.";
    }

    private static string Placeholders(string text) => string.Join(' ', Placeholder().Matches(text).Select(m => m.Value).Order(StringComparer.Ordinal));

    private static TextFolder Read(string root, string folder) => new(
        Path.GetRelativePath(root, folder),
        Directory.EnumerateFiles(folder, "*.json").ToDictionary(f => Path.GetFileNameWithoutExtension(f), Texts, StringComparer.Ordinal));

    /// <exception cref="InvalidDataException">The file says another culture than its name, or a key twice.</exception>
    private static IReadOnlyDictionary<string, string> Texts(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        if (json.RootElement.GetProperty("culture").GetString() != Path.GetFileNameWithoutExtension(file)) throw new InvalidDataException($"{file} says another culture than its name.");
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in json.RootElement.GetProperty("texts").EnumerateObject())
            if (!texts.TryAdd(text.Name, text.Value.GetString() ?? "")) throw new InvalidDataException($"{file} has {text.Name} twice.");
        return texts;
    }

    [GeneratedRegex(@"\{[A-Za-z0-9_]+\}")]
    private static partial Regex Placeholder();
}
