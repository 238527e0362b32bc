using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Volo.Abp;

namespace System;

/// <summary>What strings lack.</summary>
public static partial class AbpStringExtensions
{
    public static string EnsureEndsWith(this string str, char c, StringComparison comparisonType = StringComparison.Ordinal) =>
        str.EndsWith(c.ToString(), comparisonType) ? str : str + c;

    public static string EnsureStartsWith(this string str, char c, StringComparison comparisonType = StringComparison.Ordinal) =>
        str.StartsWith(c.ToString(), comparisonType) ? str : c + str;

    public static bool IsNullOrEmpty([NotNullWhen(false)] this string? str) => string.IsNullOrEmpty(str);

    public static bool IsNullOrWhiteSpace([NotNullWhen(false)] this string? str) => string.IsNullOrWhiteSpace(str);

    public static string Left(this string str, int len) =>
        str.Length < len ? throw new ArgumentException("len argument can not be bigger than given string's length!") : str[..len];

    public static string Right(this string str, int len) =>
        str.Length < len ? throw new ArgumentException("len argument can not be bigger than given string's length!") : str[^len..];

    public static string NormalizeLineEndings(this string str) =>
        str.Replace("\r\n", "\n").Replace("\r", "\n").Replace("\n", Environment.NewLine);

    public static int NthIndexOf(this string str, char c, int n)
    {
        var count = 0;
        for (var i = 0; i < str.Length; i++)
        {
            if (str[i] == c && ++count == n)
                return i;
        }

        return -1;
    }

    public static string RemovePostFix(this string str, params string[] postFixes) => str.RemovePostFix(StringComparison.Ordinal, postFixes);

    public static string RemovePostFix(this string str, StringComparison comparisonType, params string[] postFixes)
    {
        if (str.IsNullOrEmpty() || postFixes is null)
            return str;
        var postFix = Array.Find(postFixes, p => str.EndsWith(p, comparisonType));
        return postFix is null ? str : str[..^postFix.Length];
    }

    public static string RemovePreFix(this string str, params string[] preFixes) => str.RemovePreFix(StringComparison.Ordinal, preFixes);

    public static string RemovePreFix(this string str, StringComparison comparisonType, params string[] preFixes)
    {
        if (str.IsNullOrEmpty() || preFixes is null)
            return str;
        var preFix = Array.Find(preFixes, p => str.StartsWith(p, comparisonType));
        return preFix is null ? str : str[preFix.Length..];
    }

    public static string ReplaceFirst(this string str, string search, string replace, StringComparison comparisonType = StringComparison.Ordinal)
    {
        var position = str.IndexOf(search, comparisonType);
        return position < 0 ? str : string.Concat(str.AsSpan(0, position), replace, str.AsSpan(position + search.Length));
    }

    public static string[] Split(this string str, string separator) => str.Split([separator], StringSplitOptions.None);

    public static string[] Split(this string str, string separator, StringSplitOptions options) => str.Split([separator], options);

    public static string[] SplitToLines(this string str) => str.Split([Environment.NewLine], StringSplitOptions.None);

    public static string[] SplitToLines(this string str, StringSplitOptions options) => str.Split([Environment.NewLine], options);

    public static T ToEnum<T>(this string value)
        where T : struct => Enum.Parse<T>(Check.NotNull(value, nameof(value)));

    public static T ToEnum<T>(this string value, bool ignoreCase)
        where T : struct => Enum.Parse<T>(Check.NotNull(value, nameof(value)), ignoreCase);

    [SuppressMessage("Security", "CA5351", Justification = "The contract's name says MD5; it is not used for secrets.")]
    public static string ToMd5(this string str) => Convert.ToHexString(MD5.HashData(Encoding.UTF8.GetBytes(str)));

    public static string ToSha256(this string str) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(str)));

    public static string ToSha512(this string str) => Convert.ToHexString(SHA512.HashData(Encoding.UTF8.GetBytes(str)));

    public static string? Truncate(this string? str, int maxLength) =>
        str is null || str.Length <= maxLength ? str : str[..maxLength];

    public static string? TruncateFromBeginning(this string? str, int maxLength) =>
        str is null || str.Length <= maxLength ? str : str[^maxLength..];

    public static string? TruncateWithPostfix(this string? str, int maxLength) => str.TruncateWithPostfix(maxLength, "...");

    public static string? TruncateWithPostfix(this string? str, int maxLength, string postfix)
    {
        if (str is null)
            return null;
        if (str.Length == 0 || maxLength == 0)
            return string.Empty;
        if (str.Length <= maxLength)
            return str;
        return maxLength <= postfix.Length ? postfix[..maxLength] : str[..(maxLength - postfix.Length)] + postfix;
    }

    public static byte[] GetBytes(this string str) => str.GetBytes(Encoding.UTF8);

    public static byte[] GetBytes(this string str, Encoding encoding) => encoding.GetBytes(Check.NotNull(str, nameof(str)));
}
