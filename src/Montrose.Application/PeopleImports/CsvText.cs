using System.Text;
using System.Text.Unicode;

namespace Montrose.PeopleImports;

/// <summary>Finds out how a file of rows is written, and refuses what would be read wrongly.</summary>
internal static class CsvText
{
    private const string Delimiters = ",;\t";

    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    /// <exception cref="Volo.Abp.BusinessException">Montrose:Import.NotText, .WrongEncoding</exception>
    public static void EnsureUtf8(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith("PK\u0003\u0004"u8) || file.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) || file.StartsWith("%PDF"u8)) throw PeopleImportErrors.NotText();
        if (file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || file.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) throw PeopleImportErrors.WrongEncoding("UTF-16", 1);
        if (file.IndexOf((byte)0) is >= 0 and var zero) throw zero < 4 ? PeopleImportErrors.WrongEncoding("UTF-16", 1) : PeopleImportErrors.NotText();
        if (Utf8.IsValid(file)) return;
        throw PeopleImportErrors.WrongEncoding("Windows-1252", LineOf(file, FirstInvalid(file)));
    }

    /// <summary>The comma, semicolon or tab that the first line has most of outside of quotes; the comma where it has none.</summary>
    public static char Delimiter(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith(Utf8Mark)) file = file[3..];
        Span<int> counts = stackalloc int[Delimiters.Length];
        var isQuoted = false;
        foreach (var b in file)
        {
            if (b == '"') isQuoted = !isQuoted;
            if (isQuoted) continue;
            if (b is (byte)'\n' or (byte)'\r') break;
            if (Delimiters.IndexOf((char)b, StringComparison.Ordinal) is >= 0 and var found) counts[found]++;
        }
        var best = 0;
        for (var i = 1; i < counts.Length; i++)
            if (counts[i] > counts[best]) best = i;
        return Delimiters[best];
    }

    private static int FirstInvalid(ReadOnlySpan<byte> file)
    {
        var position = 0;
        while (position < file.Length && Rune.DecodeFromUtf8(file[position..], out _, out var consumed) == System.Buffers.OperationStatus.Done) position += consumed;
        return position;
    }

    private static long LineOf(ReadOnlySpan<byte> file, int position) => file[..position].Count((byte)'\n') + 1;
}
