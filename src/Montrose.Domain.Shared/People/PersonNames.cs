using System.Globalization;
using Montrose.Users;
using Volo.Abp;

namespace Montrose.People;

/// <summary>
/// A person's name as others read it: any script and sign, but nothing that turns the text around it or can't be seen, so
/// that a name never reads as something else in a list or mail.
/// </summary>
public static class PersonNames
{
    private const string JoinersOfScripts = "\u200C\u200D";

    /// <summary>The name without blanks around it; null where nothing was typed.</summary>
    /// <exception cref="BusinessException">Montrose:User.NameHasControlCharacters</exception>
    public static string? Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        return IsReadable(text) ? text.Trim() : throw UserErrors.NameHasControlCharacters();
    }

    /// <summary>False where the text has characters that control others: line breaks, U+0000, right-to-left override.</summary>
    public static bool IsReadable(string text) => text.EnumerateRunes().All(static r =>
        System.Text.Rune.GetUnicodeCategory(r) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate)
        || JoinersOfScripts.Contains(r.ToString(), StringComparison.Ordinal) || r.Value is >= 0xE0020 and <= 0xE007F);
}
