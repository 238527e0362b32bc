using System.Globalization;
using Microsoft.Extensions.Localization;
using PdfSharp.Drawing;
using PdfSharp.Pdf;

namespace Montrose.Billing.Invoices.Pdf;

/// <summary>Sets an invoice or credit note in the current culture, over as many pages as it needs: the lines' header stands on each, the seller and the page's number at its foot.</summary>
public sealed class InvoicePdf
{
    private static readonly XColor Ink = XColor.FromArgb(28, 36, 52);
    private static readonly XColor Quiet = XColor.FromArgb(91, 101, 119);
    private static readonly XColor Rule = XColor.FromArgb(222, 226, 233);
    private static readonly TextStyle Body = new(9.5, false, Ink);
    private static readonly TextStyle Strong = new(9.5, true, Ink);
    private static readonly TextStyle Small = new(8, false, Quiet);
    private static readonly TextStyle Label = new(8, true, Quiet);

    /// <summary>Where columns begin, and how wide they are.</summary>
    private static readonly (double From, double Width)[] Columns = [(50, 238), (288, 50), (338, 74), (412, 46), (458, 87)];

    private readonly InvoiceDetailDto _invoice;
    private readonly InvoiceLook _look;
    private readonly IStringLocalizer _l;
    private readonly DocumentPages _pages;

    private InvoicePdf(InvoiceDetailDto invoice, InvoiceLook look, IStringLocalizer l, DocumentPages pages) => (_invoice, _look, _l, _pages) = (invoice, look, l, pages);

    private string Title => _l[_invoice.Kind is InvoiceKind.CreditNote ? "CreditNote" : "Invoice"];

    /// <returns>The file.</returns>
    public static byte[] Write(InvoiceDetailDto invoice, InvoiceLook look, IStringLocalizer localizer)
    {
        using var document = new PdfDocument();
        using (var pages = new DocumentPages(document, look.IsRightToLeft))
        {
            var pdf = new InvoicePdf(invoice, look, localizer, pages);
            document.Info.Title = $"{pdf.Title} {invoice.Number}".Trim();
            document.Info.Author = invoice.Seller.Name;
            document.Language = CultureInfo.CurrentUICulture.Name;
            pdf.Set();
        }
        using var file = new MemoryStream();
        document.Save(file, closeStream: false);
        return file.ToArray();
    }

    private void Set()
    {
        _pages.Begin();
        Head();
        Parties();
        Header();
        foreach (var line in _invoice.Lines) Row(line);
        Totals();
        Remarks();
        Feet();
    }

    private void Head()
    {
        _pages.Fill(_look.Brand, 0, DocumentPages.Width, 0, 8);
        if (Logo() is { } logo)
        {
            using (logo)
            {
                var scale = Math.Min(1, Math.Min(170 / logo.PointWidth, 44 / logo.PointHeight));
                _pages.Picture(logo, logo.PointWidth * scale, logo.PointHeight * scale, DocumentPages.Margin);
            }
        }
        else
        {
            var name = new TextStyle(16, true, _look.Brand);
            _pages.Lines(_pages.Wrap(_look.Name, name, 240).Take(2), name, DocumentPages.Margin, 240, DocumentPages.Margin);
        }
        _pages.Line(Title, new TextStyle(22, true, Ink), 300, 245, 44, atEnd: true);
        var (text, color) = _invoice.State switch
        {
            InvoiceState.Draft => (_l["Invoice.PdfDraft"].Value, Quiet),
            InvoiceState.Void => (_l["Enum:InvoiceState.4"].Value, XColor.FromArgb(185, 28, 28)),
            _ => (_invoice.Number ?? "", Quiet),
        };
        _pages.Line(text, new TextStyle(11, true, color), 300, 245, 76, atEnd: true);
        _pages.Y = 122;
    }

    private void Parties()
    {
        var top = _pages.Y;
        _pages.Line(_l["Invoice.To"], Label, DocumentPages.Margin, 240, top);
        var y = top + 14;
        y += _pages.Lines(_pages.Wrap(_invoice.Buyer.Name, Strong, 240), Strong, DocumentPages.Margin, 240, y);
        foreach (var line in Address(_invoice.Buyer, _invoice.Seller)) y += _pages.Lines(_pages.Wrap(line, Body, 240), Body, DocumentPages.Margin, 240, y);
        if (_invoice.Buyer.TaxNumber is { } taxNumber) y += _pages.Lines([$"{_l["Invoice.TaxNumber"]} {taxNumber}"], Small, DocumentPages.Margin, 240, y + 2) + 2;

        var facts = top;
        foreach (var (label, value) in Facts())
        {
            _pages.Line(label, Small, 330, 105, facts + 1.5);
            var lines = _pages.Wrap(value, Body, 110);
            facts += _pages.Lines(lines, Body, 435, 110, facts, atEnd: true) + 2;
        }
        _pages.Y = Math.Max(y, facts) + 26;
    }

    private IEnumerable<(string Label, string Value)> Facts()
    {
        yield return (_l["Invoice.Number"], _invoice.Number ?? "–");
        if (_invoice.IssuedOn is { } issued) yield return (_l["Invoice.IssuedOn"], AmountFormat.Day(issued));
        if (_invoice.Kind is InvoiceKind.CreditNote) yield return (_l["Invoice.CreditOf"], _invoice.CreditedInvoiceNumber ?? "–");
        else if (_invoice.DueOn is { } due) yield return (_l["Invoice.DueOn"], AmountFormat.Day(due));
        if (_invoice.Seller.TaxNumber is { } taxNumber) yield return (_l["Invoice.TaxNumber"], taxNumber);
    }

    private void Header()
    {
        _pages.Fill(_look.Brand, DocumentPages.Margin - 6, DocumentPages.Inner + 12, _pages.Y, 20);
        var style = new TextStyle(8.5, true, _look.OnBrand);
        var labels = new[] { _l["Invoice.Line"], _l["Invoice.Quantity"], _l["Invoice.UnitPrice"], _l["Invoice.TaxRate"], _l["Amount"] };
        for (var i = 0; i < labels.Length; i++) _pages.Line(labels[i], style, Columns[i].From, Columns[i].Width, _pages.Y + 4, atEnd: i > 0);
        _pages.Y += 26;
    }

    private void Row(InvoiceLineDto line)
    {
        var text = _pages.Wrap(line.Description, Body, Columns[0].Width - 8);
        var height = (text.Count * Body.LineHeight) + 9;
        if (_pages.Y + height > DocumentPages.Bottom)
        {
            _pages.Begin();
            _pages.Fill(_look.Brand, 0, DocumentPages.Width, 0, 8);
            _pages.Line($"{Title} {_invoice.Number}", Small, DocumentPages.Margin, DocumentPages.Inner, 28);
            Header();
        }
        _pages.Lines(text, Body, Columns[0].From, Columns[0].Width, _pages.Y);
        var cells = new[]
        {
            AmountFormat.Quantity(line.Quantity),
            AmountFormat.Number(line.UnitPrice),
            AmountFormat.Percent(line.TaxBasisPoints),
            AmountFormat.Number(_invoice.PricesIncludeTax ? line.Net + line.Tax : line.Net),
        };
        for (var i = 0; i < cells.Length; i++) _pages.Line(cells[i], Body, Columns[i + 1].From, Columns[i + 1].Width, _pages.Y, atEnd: true);
        _pages.Y += height;
        _pages.Fill(Rule, DocumentPages.Margin - 6, DocumentPages.Inner + 12, _pages.Y - 5, 0.6);
    }

    private void Totals()
    {
        var rows = Sums().ToList();
        Need((rows.Count * 18) + 40);
        _pages.Y += 8;
        foreach (var (label, value, isTotal) in rows)
        {
            if (isTotal) _pages.Fill(_look.Brand, 302, 249, _pages.Y - 2, 22);
            var style = isTotal ? new TextStyle(10.5, true, _look.OnBrand) : Body;
            _pages.Line(label, style, 308, 140, _pages.Y + 1);
            _pages.Line(value, style, 440, 105, _pages.Y + 1, atEnd: true);
            _pages.Y += isTotal ? 26 : 18;
        }
    }

    private IEnumerable<(string Label, string Value, bool IsTotal)> Sums()
    {
        yield return (_l["Invoice.Net"], AmountFormat.Text(_invoice.Net), false);
        foreach (var tax in _invoice.Taxes.Where(t => t.BasisPoints > 0 || _invoice.Taxes.Count > 1))
            yield return (_l["Invoice.TaxOf", AmountFormat.Percent(tax.BasisPoints), AmountFormat.Number(tax.Net)], AmountFormat.Text(tax.Tax), false);
        if (_invoice.Taxes is [{ BasisPoints: 0 }]) yield return (_l["Invoice.Tax", AmountFormat.Percent(0)], AmountFormat.Text(_invoice.Tax), false);
        yield return (_l["Invoice.Total"], AmountFormat.Text(_invoice.Total), true);
        if (_invoice.Credited.MinorUnits == 0 || _invoice.State is not InvoiceState.Open) yield break;
        yield return (_l["Invoice.Credited"], AmountFormat.Text(-_invoice.Credited), false);
        yield return (_l["Invoice.Due"], AmountFormat.Text(_invoice.Due), false);
    }

    private void Remarks()
    {
        _pages.Y += 14;
        if (_invoice.IsReverseCharge) Paragraph(_l["Invoice.ReverseCharge"], Strong);
        if (_invoice is { State: InvoiceState.Open, DueOn: { } due }) Paragraph(_l["Invoice.PdfPayBy", AmountFormat.Text(_invoice.Due), AmountFormat.Day(due)], Body);
        if (_invoice is { State: InvoiceState.Paid, Kind: InvoiceKind.Invoice, PaidAt: { } paid }) Paragraph(_l["Invoice.PdfPaid", AmountFormat.Day(DateOnly.FromDateTime(paid))], Body);
        if (_invoice.Notes is { } notes) Paragraph(notes, Body);
    }

    private void Paragraph(string text, TextStyle style)
    {
        foreach (var line in _pages.Wrap(text, style, DocumentPages.Inner))
        {
            Need(style.LineHeight);
            _pages.Line(line, style, DocumentPages.Margin, DocumentPages.Inner, _pages.Y);
            _pages.Y += style.LineHeight;
        }
        _pages.Y += 6;
    }

    private void Need(double height)
    {
        if (_pages.Y + height <= DocumentPages.Bottom) return;
        _pages.Begin();
        _pages.Fill(_look.Brand, 0, DocumentPages.Width, 0, 8);
        _pages.Line($"{Title} {_invoice.Number}", Small, DocumentPages.Margin, DocumentPages.Inner, 28);
    }

    private void Feet()
    {
        var seller = string.Join(" · ", new[] { _invoice.Seller.Name }.Concat(Address(_invoice.Seller, _invoice.Buyer)).Append(_invoice.Seller.TaxNumber is { } n ? $"{_l["Invoice.TaxNumber"]} {n}" : null).Append(_invoice.Seller.Email).OfType<string>().Select(s => s.Replace('\n', ' ')));
        for (var i = 0; i < _pages.All.Count; i++)
        {
            var page = _pages.All[i];
            _pages.Fill(Rule, DocumentPages.Margin, DocumentPages.Inner, DocumentPages.Height - 62, 0.6, page);
            _pages.Lines(_pages.Wrap(seller, Small, 400).Take(3), Small, DocumentPages.Margin, 400, DocumentPages.Height - 54, on: page);
            _pages.Line(_l["Invoice.PdfPage", i + 1, _pages.All.Count], Small, 450, 95, DocumentPages.Height - 54, atEnd: true, on: page);
        }
    }

    /// <summary>The country stands only where the two are not in the same, as post is addressed, and in the language that post offices everywhere read.</summary>
    private static IEnumerable<string> Address(InvoicePartyDto party, InvoicePartyDto other)
    {
        foreach (var line in (party.Street ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) yield return line;
        var city = $"{party.PostalCode} {party.City}".Trim();
        if (city.Length > 0) yield return city;
        if (party.Region is { } region) yield return region;
        if (party.Country is { } country && country != other.Country) yield return new RegionInfo(country).EnglishName;
    }

    /// <summary>A picture that can't be read is none: an invoice does not fail for it.</summary>
    private XImage? Logo()
    {
        if (_look.Logo is not { } bytes) return null;
        try
        {
            return XImage.FromStream(new MemoryStream(bytes));
        }
        // A decoder throws whatever a broken picture, or a kind that it does not know, makes it run into.
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return null;
        }
    }
}
