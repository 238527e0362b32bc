using Montrose.Notices;

namespace Montrose.Integration;

/// <summary>
/// A sort of notice, which a module adds to <see cref="NoticeKinds"/>. Its texts are "Notice:{Name}.Title", a few words, and
/// "Notice:{Name}.Text", a sentence; both get the notice's values.
/// </summary>
/// <param name="Name">Unique among all modules; at most <see cref="MaxNameLength"/> characters.</param>
/// <param name="Category">What people choose by.</param>
/// <param name="Resource">The localization resource of its texts.</param>
/// <param name="Permission">Who lacks it neither sees the notice nor gets its mail; null for one that everybody may read who is told.</param>
public sealed record NoticeKind(string Name, NoticeCategory Category, Type Resource, string? Permission = null)
{
    public const int MaxNameLength = 64;

    /// <summary>True where the module mails it itself, because the mail says more than the notice.</summary>
    public bool HasOwnMail { get; init; }

    /// <summary>True for what nobody may miss: it is shown and mailed whatever people chose.</summary>
    public bool IsCritical { get; init; }

    public string TitleKey { get; init; } = $"Notice:{Name}.Title";

    public string TextKey { get; init; } = $"Notice:{Name}.Text";
}

/// <summary>Every kind there is.</summary>
public sealed class NoticeKinds
{
    private readonly Dictionary<string, NoticeKind> _kinds = new(StringComparer.Ordinal);

    public IReadOnlyCollection<NoticeKind> All => _kinds.Values;

    /// <exception cref="ArgumentException">There is one of that name.</exception>
    public void Add(params IReadOnlyList<NoticeKind> kinds)
    {
        foreach (var kind in kinds) _kinds.Add(kind.Name, kind);
    }

    /// <summary>Null for one that no module has any more.</summary>
    public NoticeKind? Find(string name) => _kinds.GetValueOrDefault(name);
}
