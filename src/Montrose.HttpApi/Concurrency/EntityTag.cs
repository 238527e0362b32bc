using System.Collections.Concurrent;
using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Net.Http.Headers;

namespace Montrose.Concurrency;

/// <summary>
/// The ETag of an answer: its concurrency stamp where it has one, a dot, and a hash of what was written. If-None-Match asks
/// for all of it, since an answer also holds what no stamp covers, such as a count or a text in the reader's language.
/// If-Match asks for the stamp alone, so that such a thing stops no change.
/// </summary>
internal readonly record struct EntityTag(string Version, string Value, bool IsStamp)
{
    private const string StampName = "ConcurrencyStamp";
    private const int HashBytes = 12;

    private static readonly ConcurrentDictionary<Type, PropertyInfo?> Stamps = new();

    /// <summary>The answer's JSON and its tag.</summary>
    public static (byte[] Json, EntityTag Tag) Of(object answer, JsonSerializerOptions json)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(answer, answer.GetType(), json);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, HashBytes));
        var stamp = Stamps.GetOrAdd(answer.GetType(), static t => t.GetProperty(StampName, typeof(string)))?.GetValue(answer) as string;
        return (bytes, stamp is { Length: > 0 } ? new EntityTag(stamp, $"\"{stamp}.{hash}\"", IsStamp: true) : new EntityTag(hash, $"\"{hash}\"", IsStamp: false));
    }

    /// <summary>Weak comparison, as RFC 9110 has it for reading.</summary>
    public bool IsOneOf(IEnumerable<EntityTagHeaderValue> tags)
    {
        foreach (var tag in tags)
            if (tag.Tag == "*" || tag.Tag == Value) return true;
        return false;
    }

    /// <summary>Strong comparison, as RFC 9110 has it for changes, of the version alone.</summary>
    public bool IsVersionOfOneOf(IEnumerable<EntityTagHeaderValue> tags)
    {
        foreach (var tag in tags)
            if (tag.Tag == "*" || (!tag.IsWeak && VersionOf(tag.Tag.ToString()) == Version)) return true;
        return false;
    }

    private static string VersionOf(string quoted)
    {
        var text = quoted.Trim('"');
        return text.IndexOf('.', StringComparison.Ordinal) is var dot and > 0 ? text[..dot] : text;
    }
}
