using System.Globalization;
using CsvHelper;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace Montrose.Lists;

/// <summary>Writes a list into a file row by row, without ever holding more than one page.</summary>
internal interface IListRowWriter : IAsyncDisposable
{
    Task HeadingAsync(IReadOnlyList<string> labels);

    Task RowAsync(IReadOnlyList<object?> cells);

    /// <summary>Ends the file.</summary>
    Task FinishAsync();
}

/// <summary>CSV (RFC 4180) in UTF-8 with a byte order mark, which spreadsheets need to read umlauts. Texts that would be formulas are made texts.</summary>
internal sealed class CsvListWriter(Stream file, TimeZoneInfo zone) : IListRowWriter
{
    private readonly CsvWriter _csv = CsvWriter.Create(file, new CsvWriterOptions { WriteByteOrderMark = true, Injection = CsvInjection.Escape, FormatProvider = CultureInfo.InvariantCulture }, leaveOpen: true);

    public Task HeadingAsync(IReadOnlyList<string> labels) => RowAsync(labels);

    public async Task RowAsync(IReadOnlyList<object?> cells)
    {
        foreach (var cell in cells) Write(cell);
        await _csv.EndRecordAsync();
    }

    public async Task FinishAsync() => await _csv.FlushAsync();

    public ValueTask DisposeAsync() => _csv.DisposeAsync();

    private void Write(object? cell)
    {
        switch (cell)
        {
            case null: _csv.WriteField(""); break;
            case DateTime moment: _csv.WriteField(ListMoments.In(zone, moment), "yyyy-MM-dd HH:mm"); break;
            case DateOnly day: _csv.WriteField(day, "yyyy-MM-dd"); break;
            case int number: _csv.WriteField(number, ""); break;
            case long number: _csv.WriteField(number, ""); break;
            case decimal number: _csv.WriteField(number, ""); break;
            default: _csv.WriteField(Convert.ToString(cell, CultureInfo.CurrentCulture)); break;
        }
    }
}

/// <summary>XLSX: numbers are numbers, moments are moments, and every text is a text, so that no cell is a formula.</summary>
internal sealed class XlsxListWriter(Stream file, TimeZoneInfo zone) : IListRowWriter
{
    private Spreadsheet _book = null!;
    private StyleId _bold = null!;
    private StyleId _moment = null!;
    private StyleId _day = null!;
    private IReadOnlyList<string> _labels = [];
    private int _sheets;
    private int _rows;

    public async Task HeadingAsync(IReadOnlyList<string> labels)
    {
        _book = await Spreadsheet.CreateNewAsync(file);
        _labels = labels;
        _bold = _book.AddStyle(new Style { Font = { Bold = true } });
        _moment = _book.AddStyle(new Style { Format = NumberFormat.Custom("yyyy-mm-dd hh:mm") });
        _day = _book.AddStyle(new Style { Format = NumberFormat.Custom("yyyy-mm-dd") });
        await StartSheetAsync();
    }

    public async Task RowAsync(IReadOnlyList<object?> cells)
    {
        if (_rows >= ListConsts.MaxRowsOfASheet) await StartSheetAsync();
        _rows++;
        await _book.AddRowAsync(cells.Select(Cell).ToArray());
    }

    public async Task FinishAsync() => await _book.FinishAsync();

    public ValueTask DisposeAsync() => _book?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <summary>Each with the headings, which stay where one scrolls.</summary>
    private async Task StartSheetAsync()
    {
        _sheets++;
        _rows = 1;
        await _book.StartWorksheetAsync(_sheets.ToString(CultureInfo.InvariantCulture), new WorksheetOptions { FrozenRows = 1 });
        await _book.AddRowAsync(_labels.Select(l => new Cell(l, _bold)).ToArray());
    }

    private Cell Cell(object? value) => value switch
    {
        null => default,
        DateTime moment => new Cell(ListMoments.In(zone, moment), _moment),
        DateOnly day => new Cell(day.ToDateTime(TimeOnly.MinValue), _day),
        int number => new Cell(number),
        long number => new Cell(number),
        decimal number => new Cell(number),
        _ => new Cell(Convert.ToString(value, CultureInfo.CurrentCulture)),
    };
}

internal static class ListMoments
{
    /// <summary>A moment in UTC as the reader's clock shows it.</summary>
    public static DateTime In(TimeZoneInfo zone, DateTime moment) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(moment, DateTimeKind.Utc), zone);
}
