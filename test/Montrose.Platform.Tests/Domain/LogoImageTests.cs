using Montrose.Agencies;
using Montrose.Branding;
using Shouldly;
using Volo.Abp;
using Xunit;

namespace Montrose.Platform.Tests.Domain;

public class LogoImageTests
{
    [Fact]
    public void A_png_is_known_by_its_content() => LogoImage.Read(Png(64, 32)).MediaType.ShouldBe("image/png");

    [Fact]
    public void A_jpeg_is_known_by_its_content() => LogoImage.Read(Jpeg(200, 100)).MediaType.ShouldBe("image/jpeg");

    [Fact]
    public void A_webp_is_known_by_its_content() => LogoImage.Read(WebP(100, 50)).MediaType.ShouldBe("image/webp");

    [Fact]
    public void A_page_with_a_script_is_no_logo() =>
        Code(() => LogoImage.Read("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"u8.ToArray())).ShouldBe("Montrose:Logo.NotAnImage");

    [Fact]
    public void A_truncated_png_is_refused() => Code(() => LogoImage.Read(Png(64, 32)[..20])).ShouldBe("Montrose:Logo.NotAnImage");

    [Fact]
    public void A_file_over_one_megabyte_is_refused() =>
        Code(() => LogoImage.Read(new byte[AgencyConsts.MaxLogoBytes + 1])).ShouldBe("Montrose:Logo.TooLarge");

    [Fact]
    public void A_small_file_that_claims_a_flood_of_pixels_is_refused() =>
        Code(() => LogoImage.Read(Png(60_000, 60_000))).ShouldBe("Montrose:Logo.TooManyPixels");

    [Fact]
    public void A_picture_without_pixels_is_refused() => Code(() => LogoImage.Read(Png(0, 10))).ShouldBe("Montrose:Logo.NotAnImage");

    private static string? Code(Action act) => Should.Throw<BusinessException>(act).Code;

    internal static byte[] Png(int width, int height) =>
        [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, .. BigEndian(width), .. BigEndian(height), 8, 6, 0, 0, 0, 0, 0, 0, 0];

    private static byte[] Jpeg(ushort width, ushort height) =>
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC0, 0, 17, 8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 3, 0, 0, 0, 0];

    private static byte[] WebP(int width, int height) =>
        [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8X"u8, 10, 0, 0, 0, 0, 0, 0, 0, (byte)(width - 1), 0, 0, (byte)(height - 1), 0, 0];

    private static byte[] BigEndian(int value) => [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];
}
