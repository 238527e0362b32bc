using System.Text;

namespace Montrose.Billing.Invoices.Pdf;

/// <summary>
/// Joins Arabic letters: each becomes the form that it has beside its neighbours (Unicode's Arabic Presentation Forms-B, and
/// A for Persian letters), and lam with alef becomes one sign. PDFsharp sets signs as they come and joins nothing itself.
/// Vowel marks are left out: they have no place of their own without a font's positioning tables.
/// </summary>
internal static class ArabicForms
{
    private const char Lam = '\u0644';
    private const char Tatweel = '\u0640';

    /// <summary>The isolated form of each letter; the final, initial and medial ones follow it, as many as there are.</summary>
    private static readonly Dictionary<char, (char Isolated, int Forms)> Letters = Read(
        "\u0621\uFE801 \u0622\uFE812 \u0623\uFE832 \u0624\uFE852 \u0625\uFE872 \u0626\uFE894 \u0627\uFE8D2 \u0628\uFE8F4 \u0629\uFE932 \u062A\uFE954 \u062B\uFE994 \u062C\uFE9D4 "
        + "\u062D\uFEA14 \u062E\uFEA54 \u062F\uFEA92 \u0630\uFEAB2 \u0631\uFEAD2 \u0632\uFEAF2 \u0633\uFEB14 \u0634\uFEB54 \u0635\uFEB94 \u0636\uFEBD4 \u0637\uFEC14 \u0638\uFEC54 "
        + "\u0639\uFEC94 \u063A\uFECD4 \u0641\uFED14 \u0642\uFED54 \u0643\uFED94 \u0644\uFEDD4 \u0645\uFEE14 \u0646\uFEE54 \u0647\uFEE94 \u0648\uFEED2 \u0649\uFEEF2 \u064A\uFEF14 "
        + "\u067E\uFB564 \u0686\uFB7A4 \u0698\uFB8A2 \u06A9\uFB8E4 \u06AF\uFB924 \u06CC\uFBFC4");

    /// <summary>Lam with this alef: the isolated form; the final one follows it.</summary>
    private static readonly Dictionary<char, char> LamAlef = new() { ['\u0622'] = '\uFEF5', ['\u0623'] = '\uFEF7', ['\u0625'] = '\uFEF9', ['\u0627'] = '\uFEFB' };

    /// <summary>In the same logical order.</summary>
    public static string Shape(string text)
    {
        if (!text.Any(c => c is >= '\u0600' and <= '\u06FF')) return text;
        var letters = string.Concat(text.Where(c => c is not ((>= '\u064B' and <= '\u065F') or '\u0670')));
        var shaped = new StringBuilder(letters.Length);
        for (var i = 0; i < letters.Length; i++)
        {
            var letter = letters[i];
            var joinsBefore = i > 0 && JoinsAfter(letters[i - 1]);
            if (letter == Lam && i + 1 < letters.Length && LamAlef.TryGetValue(letters[i + 1], out var ligature))
            {
                shaped.Append((char)(ligature + (joinsBefore ? 1 : 0)));
                i++;
            }
            else if (Letters.TryGetValue(letter, out var form))
            {
                var before = joinsBefore && form.Forms > 1;
                var after = form.Forms == 4 && i + 1 < letters.Length && JoinsBefore(letters[i + 1]);
                shaped.Append((char)(form.Isolated + (before && after ? 3 : after ? 2 : before ? 1 : 0)));
            }
            else
            {
                shaped.Append(letter);
            }
        }
        return shaped.ToString();
    }

    /// <summary>The letter reaches out to the one after it.</summary>
    private static bool JoinsAfter(char letter) => letter == Tatweel || (Letters.TryGetValue(letter, out var form) && form.Forms == 4);

    /// <summary>The letter reaches out to the one before it.</summary>
    private static bool JoinsBefore(char letter) => letter == Tatweel || (Letters.TryGetValue(letter, out var form) && form.Forms > 1);

    private static Dictionary<char, (char, int)> Read(string table) => table.Split(' ').ToDictionary(e => e[0], e => (e[1], e[2] - '0'));
}
