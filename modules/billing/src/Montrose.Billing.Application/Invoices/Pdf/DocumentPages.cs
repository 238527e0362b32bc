using PdfSharp.Drawing;
using PdfSharp.Pdf;

namespace Montrose.Billing.Invoices.Pdf;

/// <summary>
/// A4 pages that are filled from top to bottom. Places are counted from the edge where the language begins, so that a
/// document from right to left is the mirror of one from left to right.
/// </summary>
internal sealed class DocumentPages : IDisposable
{
    public const double Width = 595;
    public const double Height = 842;
    public const double Margin = 50;
    public const double Inner = Width - (2 * Margin);

    /// <summary>Where the footer begins.</summary>
    public const double Bottom = Height - 84;

    private readonly bool _isRightToLeft;
    private readonly List<XGraphics> _pages = [];
    private readonly DocumentText _text = new();

    public DocumentPages(PdfDocument document, bool isRightToLeft) => (Document, _isRightToLeft) = (document, isRightToLeft);

    public PdfDocument Document { get; }

    public IReadOnlyList<XGraphics> All => _pages;

    /// <summary>The page that is being filled.</summary>
    public XGraphics Page => _pages[^1];

    /// <summary>How far it is filled.</summary>
    public double Y { get; set; }

    public void Begin()
    {
        var page = Document.AddPage();
        (page.Width, page.Height) = (XUnit.FromPoint(Width), XUnit.FromPoint(Height));
        _pages.Add(XGraphics.FromPdfPage(page));
        Y = Margin;
    }

    /// <summary>Sets one line.</summary>
    /// <param name="text">The line.</param>
    /// <param name="style">How.</param>
    /// <param name="from">Where its box begins, counted from the edge where the language begins.</param>
    /// <param name="width">Of the box.</param>
    /// <param name="top">Its top.</param>
    /// <param name="atEnd">At the end of the box instead of its beginning.</param>
    /// <param name="on">The page; the one that is being filled where it is null.</param>
    public void Line(string text, TextStyle style, double from, double width, double top, bool atEnd = false, XGraphics? on = null)
    {
        var page = on ?? Page;
        var left = _isRightToLeft ? Width - from - width : from;
        var x = atEnd == _isRightToLeft ? left : left + width - _text.Width(page, text, style);
        _text.Draw(page, text, style, x, top);
    }

    /// <summary>Sets lines below one another.</summary>
    /// <returns>The height that they take.</returns>
    public double Lines(IEnumerable<string> lines, TextStyle style, double from, double width, double top, bool atEnd = false, XGraphics? on = null)
    {
        var y = top;
        foreach (var line in lines)
        {
            Line(line, style, from, width, y, atEnd, on);
            y += style.LineHeight;
        }
        return y - top;
    }

    public IReadOnlyList<string> Wrap(string text, TextStyle style, double width) => _text.Wrap(Page, text, style, width);

    public void Fill(XColor color, double from, double width, double top, double height, XGraphics? on = null) =>
        (on ?? Page).DrawRectangle(new XSolidBrush(color), _isRightToLeft ? Width - from - width : from, top, width, height);

    /// <summary>A picture at the beginning of the line.</summary>
    public void Picture(XImage image, double width, double height, double top) =>
        Page.DrawImage(image, _isRightToLeft ? Width - Margin - width : Margin, top, width, height);

    public void Dispose()
    {
        foreach (var page in _pages) page.Dispose();
    }
}
