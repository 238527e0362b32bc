using PdfSharp.Drawing;
using PdfSharp.Fonts;
using PdfSharp.Pdf;

namespace Montrose.Billing.Invoices.Pdf;

/// <summary>The fonts that documents are set in: Noto Sans for Latin, Greek and Cyrillic, Noto Sans Arabic for Arabic. Both are resources, so that a document is the same on every machine.</summary>
internal sealed class DocumentFonts : IFontResolver
{
    private const string Latin = "NotoSans";
    private const string Arabic = "NotoSansArabic";

    /// <summary>PDFsharp asks one resolver for the whole process.</summary>
    static DocumentFonts() => GlobalFontSettings.FontResolver ??= new DocumentFonts();

    /// <summary>The Arabic font is embedded whole: a subset of it lacks parts of letters that are put together of several.</summary>
    public static XFont For(bool isArabic, double size, bool isBold) => new(
        isArabic ? Arabic : Latin,
        size,
        isBold ? XFontStyleEx.Bold : XFontStyleEx.Regular,
        new XPdfFontOptions(PdfFontEncoding.Unicode, isArabic ? PdfFontEmbedding.EmbedCompleteFontFile : PdfFontEmbedding.TryComputeSubset));

    public FontResolverInfo? ResolveTypeface(string familyName, bool isBold, bool isItalic) =>
        familyName is Latin or Arabic ? new FontResolverInfo($"{familyName}-{(isBold ? "Bold" : "Regular")}") : null;

    public byte[] GetFont(string faceName)
    {
        using var file = typeof(DocumentFonts).Assembly.GetManifestResourceStream($"Montrose.Billing.Invoices.Pdf.Fonts.{faceName}.ttf") ?? throw new InvalidOperationException($"The font {faceName} is no resource.");
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
