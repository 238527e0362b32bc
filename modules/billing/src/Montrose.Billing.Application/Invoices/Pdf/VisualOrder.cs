using System.Text;

namespace Montrose.Billing.Invoices.Pdf;

/// <summary>
/// Puts a line into the order in which it is set from left to right: Unicode's bidirectional algorithm (UAX #9) without
/// embeddings and paired brackets, which names and descriptions do not need; of isolates those from left to right, not
/// within one another, which amounts stand in.
/// </summary>
internal static class VisualOrder
{
    private const string Mirrors = "()[]{}<>«»";

    private enum Kind
    {
        Left,
        Right,
        ArabicLetter,
        EuropeanNumber,
        ArabicNumber,
        Sign,
        Terminator,
        Separator,
        Mark,
        Neutral,
    }

    /// <summary>Begins a part that runs from left to right whatever stands around it (LRI).</summary>
    public const char IsolateBegin = '\u2066';

    /// <summary>Ends it (PDI).</summary>
    public const char IsolateEnd = '\u2069';

    /// <summary>This sign and those after it, which have no meaning of their own, stand for isolated parts while what is around them is put in order.</summary>
    private const char FirstHeld = '\uE000';

    private const char LastHeld = '\uF8FF';

    /// <param name="text">One line in logical order, its letters joined.</param>
    /// <param name="isRightToLeft">The paragraph's direction; that of the first letter where it is null.</param>
    public static string Of(string text, bool? isRightToLeft = null)
    {
        if (!text.Contains(IsolateBegin, StringComparison.Ordinal)) return Ordered(WithoutIsolates(text), isRightToLeft);
        var held = new List<string>();
        var around = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var end = text[i] == IsolateBegin && held.Count <= LastHeld - FirstHeld ? text.IndexOf(IsolateEnd, i) : -1;
            if (end < 0)
            {
                around.Append(text[i] is >= FirstHeld and <= LastHeld ? ' ' : text[i]);
                continue;
            }
            around.Append((char)(FirstHeld + held.Count));
            held.Add(Ordered(WithoutIsolates(text[(i + 1)..end]), isRightToLeft: false));
            i = end;
        }
        return string.Concat(Ordered(WithoutIsolates(around.ToString()), isRightToLeft).Select(c => c is >= FirstHeld and <= LastHeld ? held[c - FirstHeld] : c.ToString()));
    }

    public static string WithoutIsolates(string text) => string.Concat(text.Where(c => c is not (IsolateBegin or IsolateEnd)));

    private static string Ordered(string text, bool? isRightToLeft)
    {
        var kinds = text.Select(KindOf).ToArray();
        var baseLevel = isRightToLeft ?? BeginsRight(kinds) ? 1 : 0;
        if (baseLevel == 0 && !kinds.Any(k => k is Kind.Right or Kind.ArabicLetter or Kind.ArabicNumber)) return text;
        var start = baseLevel == 1 ? Kind.Right : Kind.Left;
        ResolveWeak(kinds, start);
        ResolveNeutral(kinds, start);
        var levels = kinds.Select(k => k switch
        {
            Kind.Left => baseLevel == 0 ? 0 : 2,
            Kind.Right => 1,
            _ => 2,
        }).ToArray();
        for (var i = text.Length - 1; i >= 0 && char.IsWhiteSpace(text[i]); i--) levels[i] = baseLevel;
        return Reordered(text, levels);
    }

    public static bool BeginsRight(string text) => BeginsRight([.. text.Select(KindOf)]);

    private static bool BeginsRight(Kind[] kinds) => Array.Find(kinds, k => k is Kind.Left or Kind.Right or Kind.ArabicLetter) is Kind.Right or Kind.ArabicLetter;

    /// <summary>Rules W1 to W7.</summary>
    private static void ResolveWeak(Kind[] kinds, Kind start)
    {
        var strong = start;
        for (var i = 0; i < kinds.Length; i++)
        {
            if (kinds[i] is Kind.Mark) kinds[i] = i == 0 ? start : kinds[i - 1];
            if (kinds[i] is Kind.Left or Kind.Right or Kind.ArabicLetter) strong = kinds[i];
            else if (kinds[i] is Kind.EuropeanNumber && strong is Kind.ArabicLetter) kinds[i] = Kind.ArabicNumber;
        }
        for (var i = 0; i < kinds.Length; i++) if (kinds[i] is Kind.ArabicLetter) kinds[i] = Kind.Right;
        for (var i = 1; i < kinds.Length - 1; i++)
        {
            if (kinds[i - 1] != kinds[i + 1]) continue;
            if (kinds[i] is Kind.Sign or Kind.Separator && kinds[i - 1] is Kind.EuropeanNumber) kinds[i] = Kind.EuropeanNumber;
            else if (kinds[i] is Kind.Separator && kinds[i - 1] is Kind.ArabicNumber) kinds[i] = Kind.ArabicNumber;
        }
        for (var i = 0; i < kinds.Length; i++)
        {
            if (kinds[i] is not Kind.Terminator) continue;
            var end = i;
            while (end < kinds.Length && kinds[end] is Kind.Terminator) end++;
            var isOfNumber = (i > 0 && kinds[i - 1] is Kind.EuropeanNumber) || (end < kinds.Length && kinds[end] is Kind.EuropeanNumber);
            Array.Fill(kinds, isOfNumber ? Kind.EuropeanNumber : Kind.Neutral, i, end - i);
            i = end - 1;
        }
        strong = start;
        for (var i = 0; i < kinds.Length; i++)
        {
            if (kinds[i] is Kind.Sign or Kind.Separator) kinds[i] = Kind.Neutral;
            if (kinds[i] is Kind.Left or Kind.Right) strong = kinds[i];
            else if (kinds[i] is Kind.EuropeanNumber && strong is Kind.Left) kinds[i] = Kind.Left;
        }
    }

    /// <summary>Rules N1 and N2: between two of one direction they are of it, otherwise of the paragraph's.</summary>
    private static void ResolveNeutral(Kind[] kinds, Kind start)
    {
        for (var i = 0; i < kinds.Length; i++)
        {
            if (kinds[i] is not Kind.Neutral) continue;
            var end = i;
            while (end < kinds.Length && kinds[end] is Kind.Neutral) end++;
            var before = i == 0 ? start : Side(kinds[i - 1]);
            var after = end == kinds.Length ? start : Side(kinds[end]);
            Array.Fill(kinds, before == after ? before : start, i, end - i);
            i = end - 1;
        }
    }

    private static Kind Side(Kind kind) => kind is Kind.Left ? Kind.Left : Kind.Right;

    /// <summary>Rules L2 and L4.</summary>
    private static string Reordered(string text, int[] levels)
    {
        var order = Enumerable.Range(0, text.Length).ToArray();
        for (var level = levels.Max(); level >= 1; level--)
            for (var i = 0; i < order.Length; i++)
            {
                if (levels[order[i]] < level) continue;
                var end = i;
                while (end < order.Length && levels[order[end]] >= level) end++;
                Array.Reverse(order, i, end - i);
                i = end;
            }
        return string.Concat(order.Select(i => levels[i] % 2 == 1 ? Mirrored(text[i]) : text[i]));
    }

    private static char Mirrored(char c) => Mirrors.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? Mirrors[at ^ 1] : c;

    private static Kind KindOf(char c) => c switch
    {
        >= '0' and <= '9' or >= '\u06F0' and <= '\u06F9' => Kind.EuropeanNumber,
        >= '\u0660' and <= '\u0669' or '\u066B' or '\u066C' => Kind.ArabicNumber,
        '+' or '-' or '\u2212' => Kind.Sign,
        '#' or '$' or '%' or '°' or '±' or (>= '¢' and <= '¥') or '\u066A' or '\u2030' or (>= '\u20A0' and <= '\u20CF') => Kind.Terminator,
        ',' or '.' or '/' or ':' or '\u00A0' or '\u060C' or '\u202F' => Kind.Separator,
        (>= '\u0591' and <= '\u05BD') or (>= '\u0610' and <= '\u061A') or (>= '\u064B' and <= '\u065F') or '\u0670' => Kind.Mark,
        (>= '\u0590' and <= '\u05FF') or (>= '\u07C0' and <= '\u085F') or (>= '\uFB1D' and <= '\uFB4F') => Kind.Right,
        (>= '\u0600' and <= '\u07BF') or (>= '\u08A0' and <= '\u08FF') or (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFE') => Kind.ArabicLetter,
        _ when char.IsLetterOrDigit(c) || char.IsSurrogate(c) => Kind.Left,
        _ => Kind.Neutral,
    };
}
