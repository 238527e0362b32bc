using System.Globalization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Montrose.Lists;

/// <summary>Writes lists into files, a page of rows after the other.</summary>
public class ListFiles(IUnitOfWorkManager units, IClock clock) : ITransientDependency
{
    /// <summary>Whether the list has more rows than a reader waits for. Asks with the caller's rights, and refuses what they refuse.</summary>
    public async Task<bool> IsLongAsync(IListSource source, ListFileRequest request) =>
        (await source.ReadFileAsync(request.Filters(), request.Columns(), ListConsts.MaxRowsAtOnce, 1)).Rows.Count > 0;

    /// <param name="source">The list.</param>
    /// <param name="request">What the file holds.</param>
    /// <param name="file">Where it is written; stays open.</param>
    /// <param name="onPage">Told after each page how many rows are written, and of how many.</param>
    public async Task WriteAsync(IListSource source, ListFileRequest request, Stream file, Func<int, int, Task>? onPage = null)
    {
        var (filters, columns) = (request.Filters(), request.Columns());
        await using IListRowWriter writer = request.Format == ListFileFormat.Xlsx ? new XlsxListWriter(file, request.Zone()) : new CsvListWriter(file, request.Zone());
        await writer.HeadingAsync(source.FileLabels(columns));
        var written = 0;
        while (true)
        {
            var page = await ReadAsync(source, filters, columns, written);
            foreach (var row in page.Rows) await writer.RowAsync(row);
            written += page.Rows.Count;
            if (onPage is not null) await onPage(written, (int)Math.Max(page.TotalCount, written));
            if (page.Rows.Count < ListConsts.RowsOfAPage) break;
        }
        await writer.FinishAsync();
    }

    /// <summary>The list's title, the day, and the ending of its kind.</summary>
    public string NameOf(IListSource source, ListFileFormat format)
    {
        var title = string.Concat(source.Title.Select(c => Path.GetInvalidFileNameChars().Contains(c) || char.IsWhiteSpace(c) ? '-' : c)).Trim('-');
        return $"{title}-{clock.Now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.{(format == ListFileFormat.Xlsx ? "xlsx" : "csv")}";
    }

    public static string ContentTypeOf(string fileName) =>
        fileName.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" : "text/csv";

    private async Task<ListFilePage> ReadAsync(IListSource source, IReadOnlyDictionary<string, string> filters, IReadOnlyCollection<string> columns, int skip)
    {
        using var unit = units.Begin(requiresNew: true);
        var page = await source.ReadFileAsync(filters, columns, skip, ListConsts.RowsOfAPage);
        await unit.CompleteAsync();
        return page;
    }
}
