namespace Montrose.Search;

/// <summary>Limits of the search over everything.</summary>
public static class SearchConsts
{
    /// <summary>Shorter texts are in too many names, and no index finds them.</summary>
    public const int MinTextLength = 3;

    public const int MaxTextLength = 100;
    public const int MaxKindLength = 32;

    /// <summary>Finds of one kind that are shown at most.</summary>
    public const int MaxPerKind = 20;

    public const int DefaultPerKind = 5;

    /// <summary>What a person opened last, the newest first.</summary>
    public const int MaxRecent = 8;
}
