using PdfSharp.Drawing;

namespace Montrose.Billing.Invoices.Pdf;

/// <summary>The agency's brand on a document.</summary>
/// <param name="Name">Stands where there is no logo.</param>
/// <param name="Color">#rrggbb.</param>
/// <param name="TextColor">#rrggbb, readable on it.</param>
/// <param name="Logo">PNG or JPEG; null for none.</param>
/// <param name="IsRightToLeft">The reader's language is written so: the document is laid out in a mirror.</param>
public sealed record InvoiceLook(string Name, string Color, string TextColor, byte[]? Logo, bool IsRightToLeft)
{
    internal XColor Brand => Parse(Color);

    internal XColor OnBrand => Parse(TextColor);

    private static XColor Parse(string hex) =>
        XColor.FromArgb(Convert.ToInt32(hex.Substring(1, 2), 16), Convert.ToInt32(hex.Substring(3, 2), 16), Convert.ToInt32(hex.Substring(5, 2), 16));
}
