using System.Text;
using PdfSharp.Drawing;

namespace Montrose.Billing.Invoices.Pdf;

/// <summary>Text as it is set: size, weight, colour, and how far apart lines are.</summary>
internal sealed record TextStyle(double Size, bool IsBold, XColor Color)
{
    public double LineHeight => Size * 1.4;
}

/// <summary>Measures, wraps and sets text of both directions. Arabic is joined and put in order here; its own font sets it.</summary>
internal sealed class DocumentText
{
    private readonly Dictionary<(bool IsArabic, double Size, bool IsBold), XFont> _fonts = [];

    /// <summary>The lines that fit the width; a word that is too long is broken.</summary>
    public IReadOnlyList<string> Wrap(XGraphics page, string text, TextStyle style, double width)
    {
        var lines = new List<string>();
        foreach (var paragraph in Cleaned(text).Split('\n'))
        {
            var line = "";
            foreach (var word in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(w => Broken(page, w, style, width)))
            {
                var longer = line.Length == 0 ? word : line + " " + word;
                if (line.Length > 0 && Width(page, longer, style) > width)
                {
                    lines.Add(line);
                    longer = word;
                }
                line = longer;
            }
            lines.Add(line);
        }
        return lines;
    }

    public double Width(XGraphics page, string text, TextStyle style) =>
        Runs(ArabicForms.Shape(VisualOrder.WithoutIsolates(text))).Sum(r => page.MeasureString(r.Text, Font(r.IsArabic, style)).Width);

    /// <summary>One line, from the left edge on.</summary>
    public void Draw(XGraphics page, string text, TextStyle style, double x, double top)
    {
        var brush = new XSolidBrush(style.Color);
        var baseline = top + (style.LineHeight * 0.76);
        foreach (var run in Runs(VisualOrder.Of(ArabicForms.Shape(Cleaned(text)))))
        {
            var font = Font(run.IsArabic, style);
            page.DrawString(run.Text, font, brush, x, baseline);
            x += page.MeasureString(run.Text, font).Width;
        }
    }

    private XFont Font(bool isArabic, TextStyle style)
    {
        if (_fonts.TryGetValue((isArabic, style.Size, style.IsBold), out var font)) return font;
        return _fonts[(isArabic, style.Size, style.IsBold)] = DocumentFonts.For(isArabic, style.Size, style.IsBold);
    }

    private IEnumerable<string> Broken(XGraphics page, string word, TextStyle style, double width)
    {
        while (Width(page, word, style) > width)
        {
            var fits = word.Length;
            while (fits > 1 && Width(page, word[..fits], style) > width) fits--;
            if (char.IsHighSurrogate(word[fits - 1])) fits = fits > 1 ? fits - 1 : Math.Min(2, word.Length);
            if (fits == word.Length) break;
            yield return word[..fits];
            word = word[fits..];
        }
        yield return word;
    }

    /// <summary>Parts of one font each. Spaces and digits between Arabic letters are the other font's, which has them.</summary>
    private static List<(string Text, bool IsArabic)> Runs(string text)
    {
        var runs = new List<(string, bool)>();
        var run = new StringBuilder();
        var isArabic = false;
        foreach (var c in text)
        {
            var isOther = c is (>= '\u0600' and <= '\u06FF') or (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');
            if (isOther != isArabic && run.Length > 0)
            {
                runs.Add((run.ToString(), isArabic));
                run.Clear();
            }
            isArabic = isOther;
            run.Append(c);
        }
        if (run.Length > 0) runs.Add((run.ToString(), isArabic));
        return runs;
    }

    /// <summary>Without what has no sign: controls, and marks of direction but those around amounts, since directions are worked out here.</summary>
    private static string Cleaned(string text) =>
        string.Concat(text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\t', ' ').Where(c => c == '\n' || !(char.IsControl(c) || c is (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2065') or '\u2067' or '\u2068' or (>= '\u206A' and <= '\u206F') or '\uFEFF')));
}
