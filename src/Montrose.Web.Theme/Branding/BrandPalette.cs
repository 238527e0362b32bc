using System.Globalization;
using System.Runtime.InteropServices;

namespace Montrose.Web.Theme.Branding;

/// <summary>
/// The colours that a portal derives from its brand's one colour, so that text stays readable on whatever an agency chose.
/// Contrast as WCAG 2.2 defines it; text needs 4.5, we ask for 4.6 to be safe from rounding. color.ts does the same for the preview.
/// </summary>
public sealed record BrandPalette
{
    private const double Readable = 4.6;

    // The brightest and the darkest surface that brand-coloured text stands on (tokens.css).
    private static readonly Rgb LightSurface = new(237, 240, 245);
    private static readonly Rgb DarkSurface = new(34, 40, 52);

    private BrandPalette(Rgb brand)
    {
        Fill = brand.ToString();
        OnFill = brand.Contrast(Rgb.White) >= brand.Contrast(Rgb.Black) ? "#ffffff" : "#000000";
        InkOnLight = brand.TowardsContrast(Rgb.Black, LightSurface, Readable).ToString();
        InkOnDark = brand.TowardsContrast(Rgb.White, DarkSurface, Readable).ToString();
    }

    /// <summary>The brand's colour, behind primary buttons.</summary>
    public string Fill { get; }

    /// <summary>Black or white, whichever reads better on <see cref="Fill"/>.</summary>
    public string OnFill { get; }

    /// <summary>The brand's colour, darkened as far as text on a light page needs.</summary>
    public string InkOnLight { get; }

    /// <summary>The brand's colour, lightened as far as text on a dark page needs.</summary>
    public string InkOnDark { get; }

    /// <param name="color">#rrggbb.</param>
    public static BrandPalette From(string color) => new(Rgb.Parse(color));

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Rgb(double R, double G, double B)
    {
        public static readonly Rgb White = new(255, 255, 255);
        public static readonly Rgb Black = new(0, 0, 0);

        public static Rgb Parse(string hex)
        {
            if (hex.Length != 7 || hex[0] != '#') throw new FormatException($"'{hex}' is not a colour like #2f5bea.");
            return new Rgb(Channel(hex, 1), Channel(hex, 3), Channel(hex, 5));
        }

        public double Contrast(Rgb other)
        {
            var (a, b) = (Luminance(), other.Luminance());
            return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
        }

        public Rgb TowardsContrast(Rgb end, Rgb background, double contrast)
        {
            for (var step = 0; step < 20; step++)
            {
                var candidate = Mix(end, step / 20d);
                if (candidate.Contrast(background) >= contrast) return candidate;
            }
            return end;
        }

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{(int)R:x2}{(int)G:x2}{(int)B:x2}");

        private Rgb Mix(Rgb end, double share) =>
            new(Math.Round(R + (end.R - R) * share), Math.Round(G + (end.G - G) * share), Math.Round(B + (end.B - B) * share));

        private double Luminance() => 0.2126 * Linear(R) + 0.7152 * Linear(G) + 0.0722 * Linear(B);

        private static double Linear(double channel)
        {
            var v = channel / 255;
            return v <= 0.04045 ? v / 12.92 : Math.Pow((v + 0.055) / 1.055, 2.4);
        }

        private static int Channel(string hex, int at) => int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }
}
