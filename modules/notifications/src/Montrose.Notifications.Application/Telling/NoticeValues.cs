using System.Text.Json;
using Montrose.Integration;

namespace Montrose.Notifications.Telling;

/// <summary>A notice's values as they are kept: a JSON array of pairs, the kind's number and the text.</summary>
internal static class NoticeValues
{
    public static string Write(IReadOnlyList<NoticeValue> values) =>
        JsonSerializer.Serialize(values.Select(static v => new[] { ((int)v.Kind).ToString(System.Globalization.CultureInfo.InvariantCulture), v.Text }));

    public static IReadOnlyList<NoticeValue> Read(string json) =>
        [.. JsonSerializer.Deserialize<string[][]>(json)!.Select(static v => new NoticeValue(Enum.Parse<NoticeValueKind>(v[0]), v[1]))];
}
