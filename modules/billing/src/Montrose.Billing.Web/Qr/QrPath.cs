using System.Globalization;
using System.Text;
using QRCoder;

namespace Montrose.Billing.Web.Qr;

/// <summary>A QR code as the path of an SVG: one unit a module, without the quiet zone.</summary>
/// <param name="Size">Units across.</param>
/// <param name="Path">The dark modules, a stroke for each run of them in a row.</param>
public sealed record QrPath(int Size, string Path)
{
    /// <summary>QRCoder puts a quiet zone around every code.</summary>
    private const int Quiet = 4;

    /// <summary>Readable with a quarter of it dirty, as printed things get.</summary>
    public static QrPath Of(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.Q);
        var size = code.ModuleMatrix.Count - 2 * Quiet;
        var path = new StringBuilder();
        for (var y = 0; y < size; y++)
        {
            for (var x = 0; x < size; x++)
            {
                var run = 0;
                while (x + run < size && code.ModuleMatrix[y + Quiet][x + run + Quiet]) run++;
                if (run == 0) continue;
                path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h{run}v1h-{run}z");
                x += run;
            }
        }
        return new QrPath(size, path.ToString());
    }
}
