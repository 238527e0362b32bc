namespace Montrose.Lists;

/// <summary>Limits of lists and their files.</summary>
public static class ListConsts
{
    /// <summary>Rows that a page of a list may have, by the reader's choice.</summary>
    public static readonly IReadOnlyList<int> PageSizes = [10, 25, 50, 100];

    /// <summary>Rows that are chosen at once.</summary>
    public const int MaxChosen = 100;

    /// <summary>Rows of a file that is made while the reader waits; more are a job's.</summary>
    public const int MaxRowsAtOnce = 5_000;

    /// <summary>Rows that a file reads from the list at a time; the most that a list answers.</summary>
    public const int RowsOfAPage = 1_000;

    /// <summary>Rows of a sheet of XLSX, the heading among them.</summary>
    public const int MaxRowsOfASheet = 1_048_576;
}

/// <summary>How a file of a list is written.</summary>
public enum ListFileFormat
{
    /// <summary>RFC 4180, UTF-8 with a byte order mark.</summary>
    Csv = 1,

    /// <summary>Office Open XML.</summary>
    Xlsx = 2,
}
