namespace Montrose.Texts;

/// <summary>
/// The one rule for every text that people and programs send: any script and sign, but no character that can't be seen and
/// controls others. Control characters (C0, DEL, C1) break lines, columns and PostgreSQL's texts; embeddings, overrides and
/// isolates of direction (UAX #9) turn what stands around them, so that <c>gpj.exe</c> reads as <c>exe.jpg</c>. The marks of
/// direction (U+200E, U+200F, U+061C) turn nothing and belong to Arabic and Hebrew.
/// </summary>
public static class PlainText
{
    public static bool IsPlain(string text, TextShape shape) => text.AsSpan().IndexOfAny(shape is TextShape.AnsweredByLine ? Null : Hidden) < 0
        || (shape is TextShape.Lines && text.All(static c => c is '\r' or '\n' or '\t' || !Hidden.Contains(c)));

    private static readonly System.Buffers.SearchValues<char> Null = System.Buffers.SearchValues.Create("\0");

    private static readonly System.Buffers.SearchValues<char> Hidden = System.Buffers.SearchValues.Create(
        [.. Between('\u0000', '\u001F'), .. Between('\u007F', '\u009F'), '\u2028', '\u2029', .. Between('\u202A', '\u202E'), .. Between('\u2066', '\u2069')]);

    private static IEnumerable<char> Between(char first, char last) => Enumerable.Range(first, last - first + 1).Select(static c => (char)c);
}
