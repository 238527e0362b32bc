using Montrose.Addresses;
using Shouldly;
using Volo.Abp;
using Xunit;

namespace Montrose.Platform.Tests.Domain;

public class AddressTests
{
    [Theory]
    [InlineData("example.com", "https://example.com")]
    [InlineData(" http://example.com/a?b=c ", "http://example.com/a?b=c")]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_web_address_is_kept_with_its_scheme(string? text, string? address) => WebAddress.Parse(text, 256).ShouldBe(address);

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("javascript://example.com/%0aalert(1)")]
    [InlineData("data:text/html,hello")]
    [InlineData("ftp://example.com")]
    [InlineData("https://user:pass@example.com")]
    [InlineData("https://localhost")]
    [InlineData("https://127.0.0.1/")]
    [InlineData("not a host")]
    public void What_is_no_public_web_page_is_refused(string text) => Should.Throw<BusinessException>(() => WebAddress.Parse(text, 256)).Code.ShouldBe("Montrose:Website.Invalid");

    [Theory]
    [InlineData("+49 (30) 123-45/6", "+49 (30) 123-45/6")]
    [InlineData("  ", null)]
    public void A_telephone_number_is_kept_as_it_is_written(string text, string? number) => PhoneNumber.Parse(text, 32).ShouldBe(number);

    [Theory]
    [InlineData("12")]
    [InlineData("call me")]
    [InlineData("12+34567")]
    [InlineData("‮123456")]
    [InlineData("📞 12345")]
    public void What_is_no_telephone_number_is_refused(string text) => Should.Throw<BusinessException>(() => PhoneNumber.Parse(text, 32)).Code.ShouldBe("Montrose:Phone.Invalid");

    [Fact]
    public void A_country_is_one_of_the_249_of_ISO_3166()
    {
        CountryCode.All.Count.ShouldBe(249);
        CountryCode.All.Distinct(StringComparer.Ordinal).Count().ShouldBe(249);
        CountryCode.Parse("de").ShouldBe("DE");
        CountryCode.Parse(" ").ShouldBeNull();
        Should.Throw<BusinessException>(() => CountryCode.Parse("XX")).Code.ShouldBe("Montrose:Country.Unknown");
    }
}
