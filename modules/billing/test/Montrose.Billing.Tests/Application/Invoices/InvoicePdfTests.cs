using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Montrose.Billing.Invoices;
using Montrose.Billing.Invoices.Pdf;
using Montrose.Billing.Localization;
using Montrose.Billing.Tests.Infrastructure;
using Montrose.Localization;
using Montrose.Monetary;
using PdfSharp.Pdf.IO;
using Shouldly;
using Volo.Abp.Localization;
using Xunit;

namespace Montrose.Billing.Tests.Application.Invoices;

/// <summary>The document itself; with MONTROSE_PDF_FOLDER the files stay there to be looked at.</summary>
public class InvoicePdfTests(BillingApp app) : IClassFixture<BillingApp>
{
    private const string LongName = "Verwaltungsgesellschaft für Grundstücks- und Immobilienbeteiligungen Süddeutschland mit beschränkter Haftung & Compagnie Kommanditgesellschaft auf Aktien, Zweigniederlassung Österreich";
    private const string ArabicName = "شركة النور للتجارة والمقاولات (ذ.م.م) فرع 12";

    [Fact]
    public void An_invoice_says_who_owes_what_to_whom_by_when()
    {
        var text = Text("en", AnInvoice(3), "english");

        foreach (var part in new[] { "Invoice", "INV-2026-0042", "Acme GmbH", "Bakery Sunrise", "DE123456789", "2 Mar 2026", "16 Mar 2026", "Page 1 of 1", "Tax 19", "Please pay" }) text.ShouldContain(part);
        text.ShouldContain(Amount(AnInvoice(3).Total));
    }

    [Fact]
    public void Forty_lines_go_over_several_pages_each_with_the_header_and_its_number()
    {
        var file = Write("en", AnInvoice(40, LongName), "forty");

        var pages = PageTexts(file, "forty");
        pages.Count.ShouldBe(3);
        for (var i = 0; i < pages.Count; i++)
        {
            pages[i].ShouldContain($"Page {i + 1} of {pages.Count}");
            pages[i].ShouldContain("INV-2026-0042");
            pages[i].ShouldContain("Acme GmbH");
            if (pages[i].Contains("Line ", StringComparison.Ordinal)) pages[i].ShouldContain("Unit price");
        }
        string.Concat(pages).ShouldContain("Line 40");
        string.Join(' ', pages[0].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ShouldContain("Zweigniederlassung");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public void An_arabic_name_is_joined_and_runs_from_right_to_left(string language)
    {
        var text = Text(language, AnInvoice(2, ArabicName), "arabic-name-" + language).Normalize(NormalizationForm.FormKC);

        // What a reader of the text finds: letters in their logical order, whatever forms were set.
        text.ShouldContain("شركة النور");
        text.ShouldContain("12");
        text.ShouldContain(Amount(AnInvoice(2).Total));
    }

    [Theory]
    [InlineData("de", "Steuerschuldnerschaft des Leistungsempfängers")]
    [InlineData("fr", "Autoliquidation")]
    [InlineData("tr", "Tersine vergilendirme")]
    public void Reverse_charge_is_said_in_the_readers_language(string language, string note)
    {
        var invoice = AnInvoice(1);
        invoice.IsReverseCharge = true;
        Text(language, invoice, "reverse-" + language).ShouldContain(note);
    }

    [Fact]
    public void A_word_without_end_and_a_logo_that_is_none_stop_nothing()
    {
        var invoice = AnInvoice(1, new string('W', 180));
        invoice.Lines[0].Description = new string('x', InvoiceConsts.MaxDescriptionLength);
        Write("en", invoice, "endless", [1, 2, 3]).Length.ShouldBeGreaterThan(1_000);
    }

    private static InvoiceDetailDto AnInvoice(int lines, string buyer = "Bakery Sunrise", string currency = "EUR")
    {
        Money Of(long minor) => new(minor, currency);
        var rows = Enumerable.Range(1, lines).Select(i => new InvoiceLineDto
        {
            Description = i % 7 == 3 ? $"Line {i}: maintenance of the website, with updates, backups every night, and a report at the end of the month that says what was done" : $"Line {i}: hours of design",
            Quantity = i % 4 == 0 ? 2.5m : i,
            UnitPrice = Of(123_450),
            TaxBasisPoints = i % 5 == 0 ? 700 : 1_900,
            Net = Of((long)(123_450 * (i % 4 == 0 ? 2.5m : i))),
            Tax = Of(0),
        }).ToList();
        var net = rows.Sum(r => r.Net.MinorUnits);
        var taxes = rows.GroupBy(r => r.TaxBasisPoints).Select(g => new InvoiceTaxDto { BasisPoints = g.Key, Net = Of(g.Sum(r => r.Net.MinorUnits)), Tax = Of(g.Sum(r => r.Net.MinorUnits) * g.Key / 10_000) }).ToList();
        var total = net + taxes.Sum(t => t.Tax.MinorUnits);
        return new InvoiceDetailDto
        {
            Id = Guid.NewGuid(),
            Kind = InvoiceKind.Invoice,
            State = InvoiceState.Open,
            Number = "INV-2026-0042",
            IssuedOn = new DateOnly(2026, 3, 2),
            DueOn = new DateOnly(2026, 3, 16),
            Seller = new InvoicePartyDto { Name = "Acme GmbH", Street = "Hauptstraße 1", PostalCode = "10115", City = "Berlin", Country = "DE", TaxNumber = "DE123456789", Email = "billing@acme.example" },
            Buyer = new InvoicePartyDto { Name = buyer, Street = "Çiçek Sokağı 5\nŞişli", PostalCode = "34360", City = "İstanbul", Country = "TR", TaxNumber = "1234567890" },
            Lines = rows,
            Taxes = taxes,
            Net = Of(net),
            Tax = Of(total - net),
            Total = Of(total),
            Credited = Of(0),
            Due = Of(total),
            Notes = "شكراً لتعاملكم معنا: 1,234.50 EUR حتى 16.03.2026.\nThank you for your business. Ödemeniz için teşekkürler, ığüşöç İĞÜŞÖÇ.",
        };
    }

    private string Text(string language, InvoiceDetailDto invoice, string name) => string.Concat(PageTexts(Write(language, invoice, name), name));

    private byte[] Write(string language, InvoiceDetailDto invoice, string name, byte[]? logo = null)
    {
        var culture = PortalLanguages.Find(language)!;
        using var _ = CultureHelper.Use(culture);
        var look = new InvoiceLook("Acme Studio", "#2563eb", "#ffffff", logo, culture.TextInfo.IsRightToLeft);
        var file = InvoicePdf.Write(invoice, look, app.Services.GetRequiredService<IStringLocalizer<BillingResource>>());
        if (Environment.GetEnvironmentVariable("MONTROSE_PDF_FOLDER") is { Length: > 0 } folder) File.WriteAllBytes(Path.Combine(folder, name + ".pdf"), file);
        return file;
    }

    /// <summary>What pdftotext reads on each page, where it is there; else the number of pages and no text, and the test is of no use.</summary>
    private static List<string> PageTexts(byte[] file, string name)
    {
        using var document = PdfReader.Open(new MemoryStream(file), PdfDocumentOpenMode.Import);
        var path = Path.Combine(Path.GetTempPath(), $"montrose-{name}-{Guid.NewGuid():N}.pdf");
        File.WriteAllBytes(path, file);
        try
        {
            return [.. Enumerable.Range(1, document.PageCount).Select(page =>
            {
                using var process = Process.Start(new ProcessStartInfo("pdftotext", ["-f", page.ToString(CultureInfo.InvariantCulture), "-l", page.ToString(CultureInfo.InvariantCulture), "-layout", "-enc", "UTF-8", path, "-"]) { UseShellExecute = false, RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
                var text = process.StandardOutput.ReadToEnd();
                process.WaitForExit();
                return text;
            })];
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string Amount(Money money) => money.Major.ToString("N2", CultureInfo.InvariantCulture);
}
