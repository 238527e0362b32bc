using System.Text.RegularExpressions;

namespace Montrose.People;

/// <summary>One address of a pasted list.</summary>
/// <param name="Typed">As it stands there.</param>
/// <param name="Email">Null where it is no address.</param>
public sealed partial record ListedAddress(string Typed, string? Email, string? Name)
{
    private static readonly char[] Separators = ['\r', '\n', ',', ';'];

    /// <summary>Every entry of the text, in its order.</summary>
    public static List<ListedAddress> Parse(string text) =>
        text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Read).ToList();

    private static ListedAddress Read(string entry)
    {
        var named = NamedAddress().Match(entry);
        var (email, name) = named.Success ? (named.Groups["email"].Value, named.Groups["name"].Value.Trim(' ', '"', '\t')) : (entry, "");
        return new ListedAddress(entry, Mailbox.TryParse(email, out var mailbox) ? mailbox.Value : null, name.Length == 0 ? null : name);
    }

    [GeneratedRegex("^(?<name>[^<>]*)<(?<email>[^<>]+)>$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamedAddress();
}
