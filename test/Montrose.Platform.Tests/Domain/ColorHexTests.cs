using Montrose.Branding;
using Shouldly;
using Volo.Abp;
using Xunit;

namespace Montrose.Platform.Tests.Domain;

public class ColorHexTests
{
    [Theory]
    [InlineData("#ffffff", "#000000")]
    [InlineData("#000000", "#ffffff")]
    [InlineData("#ffe000", "#000000")]
    [InlineData("#1a237e", "#ffffff")]
    public void The_text_colour_is_the_one_that_reads_better(string color, string text) =>
        ColorHex.Parse(color).TextColor().ShouldBe(text);

    [Theory]
    [InlineData("#3b4cca")]
    [InlineData("#767676")]
    [InlineData("#ff5500")]
    [InlineData("#12b886")]
    public void The_text_colour_always_reaches_a_contrast_of_four_and_a_half(string color)
    {
        var background = ColorHex.Parse(color).RelativeLuminance();
        var text = ColorHex.Parse(ColorHex.Parse(color).TextColor()).RelativeLuminance();
        var ratio = (Math.Max(background, text) + 0.05) / (Math.Min(background, text) + 0.05);
        ratio.ShouldBeGreaterThanOrEqualTo(4.5);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("red")]
    [InlineData("#fff")]
    [InlineData("#gggggg")]
    [InlineData("#1234567")]
    [InlineData("url(x)")]
    public void What_is_not_six_hex_digits_is_refused(string? text) =>
        Should.Throw<BusinessException>(() => ColorHex.Parse(text)).Code.ShouldBe("Montrose:Color.Invalid");
}
