namespace Montrose.Lists;

/// <summary>Shape and limits of saved views.</summary>
public static class SavedViewConsts
{
    public const int MaxListLength = 64;
    public const int MaxNameLength = 64;

    /// <summary>Characters of the query that a view keeps.</summary>
    public const int MaxQueryLength = 2_000;

    /// <summary>Views that one person keeps of one list.</summary>
    public const int MaxViewsPerList = 30;
}
