namespace Montrose.Integration;

/// <summary>Something that somebody is told.</summary>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Key">What it is about, e.g. an id: telling a person the same kind of the same thing again changes nothing. At most <see cref="MaxKeyLength"/> characters.</param>
/// <param name="Path">Where it leads in the portal, with a leading slash.</param>
/// <param name="Values">What the placeholders of its texts say.</param>
public sealed record Notice(NoticeKind Kind, string Key, string Path, params IReadOnlyList<NoticeValue> Values)
{
    public const int MaxKeyLength = 96;
}
