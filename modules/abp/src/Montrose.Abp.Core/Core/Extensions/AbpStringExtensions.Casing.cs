using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace System;

public static partial class AbpStringExtensions
{
    public static string ToCamelCase(this string str, bool useCurrentCulture = false, bool handleAbbreviations = false)
    {
        if (string.IsNullOrWhiteSpace(str))
            return str;
        var culture = Culture(useCurrentCulture);
        if (str.Length == 1 || (handleAbbreviations && str.All(char.IsUpper)))
            return str.ToLower(culture);
        return char.ToLower(str[0], culture) + str[1..];
    }

    public static string ToPascalCase(this string str, bool useCurrentCulture = false)
    {
        if (string.IsNullOrWhiteSpace(str))
            return str;
        var culture = Culture(useCurrentCulture);
        return str.Length == 1 ? str.ToUpper(culture) : char.ToUpper(str[0], culture) + str[1..];
    }

    public static string ToSentenceCase(this string str, bool useCurrentCulture = false) =>
        string.IsNullOrWhiteSpace(str)
            ? str
            : WordBoundary().Replace(str, m => m.Value[0] + " " + char.ToLower(m.Value[1], Culture(useCurrentCulture)));

    public static string ToKebabCase(this string str, bool useCurrentCulture = false)
    {
        if (string.IsNullOrWhiteSpace(str))
            return str;
        var camel = str.ToCamelCase(useCurrentCulture);
        return WordBoundary().Replace(camel, m => m.Value[0] + "-" + char.ToLower(m.Value[1], Culture(useCurrentCulture)));
    }

    public static string ToSnakeCase(this string str)
    {
        if (string.IsNullOrWhiteSpace(str))
            return str;

        var builder = new StringBuilder(str.Length + 8);
        for (var i = 0; i < str.Length; i++)
        {
            var c = str[i];
            if (c == '_' || !char.IsUpper(c))
            {
                builder.Append(c);
                continue;
            }

            var afterWord = i > 0 && str[i - 1] != '_' && (!char.IsUpper(str[i - 1]) || (i + 1 < str.Length && char.IsLower(str[i + 1])));
            if (afterWord)
                builder.Append('_');
            builder.Append(char.ToLowerInvariant(c));
        }

        return builder.ToString();
    }

    private static CultureInfo Culture(bool useCurrent) => useCurrent ? CultureInfo.CurrentCulture : CultureInfo.InvariantCulture;

    [GeneratedRegex("[a-z][A-Z]")]
    private static partial Regex WordBoundary();
}
