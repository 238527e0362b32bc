using CsvHelper;

namespace Montrose.PeopleImports;

/// <param name="Number">Counted from 1, the heading.</param>
/// <param name="HasBadQuotes">True where a quote stands inside a cell without being doubled.</param>
internal sealed record CsvRow(int Number, string[] Cells, bool HasBadQuotes);

/// <summary>Reads a file row by row, without ever holding more than one.</summary>
internal static class CsvRows
{
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Import.QuoteNotClosed</exception>
    public static IEnumerable<CsvRow> Read(Stream file, char delimiter)
    {
        var bad = new Dictionary<long, CsvMalformedRecord>();
        using var reader = CsvReader.Create(file, new CsvReaderOptions
        {
            Separator = delimiter,
            HasHeader = false,
            TrimWhitespace = true,
            TrackLineNumbers = true,
            MaxRecordSize = PeopleImportConsts.MaxRowBytes,
            IncludeValuesInExceptions = false,
            OnMalformedRecord = r => bad.TryAdd(r.RecordNumber, r),
        }, leaveOpen: true);
        var number = 0;
        while (Next(reader))
        {
            number++;
            var hasBadQuotes = bad.Remove(number, out var problem);
            if (problem.Reason == CsvMalformedReason.UnterminatedQuote && hasBadQuotes) throw PeopleImportErrors.QuoteNotClosed(problem.LineNumber);
            var cells = new string[reader.FieldCount];
            for (var i = 0; i < cells.Length; i++) cells[i] = reader.GetString(i);
            if (!Array.TrueForAll(cells, string.IsNullOrWhiteSpace)) yield return new CsvRow(number, cells, hasBadQuotes);
        }
    }

    private static bool Next(CsvReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (CsvFormatException e)
        {
            throw PeopleImportErrors.QuoteNotClosed(e.LineNumber);
        }
    }
}
