using Microsoft.AspNetCore.WebUtilities;
using Montrose.People;

namespace Montrose.Lists;

/// <summary>What a file of a list is to hold and how it is written.</summary>
public sealed record ListFileRequest(string List, string Query, ListFileFormat Format, string TimeZone)
{
    private const string ColumnsKey = "Columns";

    /// <exception cref="Volo.Abp.BusinessException">Montrose:TimeZone.Unknown</exception>
    public static ListFileRequest Of(GetListFileInput input) => new(input.List, input.Query ?? "", input.Format, ZoneId.Parse(input.TimeZone));

    /// <summary>A line each; the query is the last, and no text of it has a line break.</summary>
    public string Write() => string.Join('\n', List, Format, TimeZone, Query);

    /// <summary>What <see cref="Write"/> wrote.</summary>
    public static ListFileRequest Read(string text) => text.Split('\n', 4) is [var list, var format, var zone, var query]
        ? new ListFileRequest(list, query, Enum.Parse<ListFileFormat>(format), zone)
        : throw new FormatException("The request of a list file has other lines than four.");

    /// <summary>The query by name, without what has nothing to do with rows.</summary>
    public IReadOnlyDictionary<string, string> Filters() =>
        QueryHelpers.ParseQuery(Query).Where(q => !q.Key.Equals(ColumnsKey, StringComparison.OrdinalIgnoreCase))
            .ToDictionary(q => q.Key, q => q.Value.ToString(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Names of the chosen columns; empty for the usual ones.</summary>
    public IReadOnlyCollection<string> Columns() =>
        QueryHelpers.ParseQuery(Query).Where(q => q.Key.Equals(ColumnsKey, StringComparison.OrdinalIgnoreCase))
            .SelectMany(q => q.Value).SelectMany(v => (v ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToList();

    /// <summary>The zone in which moments are written; UTC where the reader's is not known.</summary>
    public TimeZoneInfo Zone() => ZoneId.Find(TimeZone);
}
