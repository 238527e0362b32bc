using System.Globalization;
using Montrose.Web.Theme.Branding;
using Shouldly;
using Xunit;

namespace Montrose.Web.Tests.Texts;

public class BrandPaletteTests
{
    /// <summary>WCAG 2.2, 1.4.3: text of normal size.</summary>
    private const double Readable = 4.5;

    [Theory]
    [InlineData("#2f5bea")]
    [InlineData("#ffff00")]
    [InlineData("#000000")]
    [InlineData("#ffffff")]
    [InlineData("#808080")]
    [InlineData("#b91c5c")]
    public void Text_in_the_brands_colour_reads_on_every_surface(string color)
    {
        var palette = BrandPalette.From(color);
        Contrast(palette.InkOnLight, "#edf0f5").ShouldBeGreaterThanOrEqualTo(Readable);
        Contrast(palette.InkOnDark, "#222834").ShouldBeGreaterThanOrEqualTo(Readable);
        Contrast(palette.OnFill, palette.Fill).ShouldBeGreaterThanOrEqualTo(Readable);
    }

    [Theory]
    [InlineData("#2f5bea", "#ffffff")]
    [InlineData("#ffd400", "#000000")]
    public void Text_on_the_brands_colour_is_what_reads_better(string color, string expected) => BrandPalette.From(color).OnFill.ShouldBe(expected);

    [Fact]
    public void A_colour_that_reads_already_stays_as_it_is() => BrandPalette.From("#0f4c5c").InkOnLight.ShouldBe("#0f4c5c");

    [Fact]
    public void What_is_not_a_colour_is_refused() => Should.Throw<FormatException>(() => BrandPalette.From("blue"));

    private static double Contrast(string a, string b)
    {
        var (x, y) = (Luminance(a), Luminance(b));
        return (Math.Max(x, y) + 0.05) / (Math.Min(x, y) + 0.05);
    }

    private static double Luminance(string hex)
    {
        double Channel(int at)
        {
            var v = int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255d;
            return v <= 0.04045 ? v / 12.92 : Math.Pow((v + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * Channel(1) + 0.7152 * Channel(3) + 0.0722 * Channel(5);
    }
}
