using Montrose.Agencies;
using Shouldly;
using Volo.Abp;
using Xunit;

namespace Montrose.Platform.Tests.Domain;

public class SubdomainTests
{
    [Theory]
    [InlineData("north")]
    [InlineData("north-star")]
    [InlineData("a1")]
    [InlineData("  North  ")]
    public void A_dns_label_is_accepted_and_kept_in_lower_case(string text) =>
        Subdomain.Parse(text).Value.ShouldBe(text.Trim().ToLowerInvariant());

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("a")]
    [InlineData("-north")]
    [InlineData("north-")]
    [InlineData("north star")]
    [InlineData("north.star")]
    [InlineData("nørth")]
    [InlineData("xn--nrth-gra")]
    [InlineData("north_star")]
    [InlineData("01a1f8f9-a411-0000-bfac-8a724954edf8")]
    [InlineData("<script>")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890123")]
    public void What_is_not_a_dns_label_is_refused(string? text) =>
        Should.Throw<BusinessException>(() => Subdomain.Parse(text)).Code.ShouldBe("Montrose:Subdomain.Invalid");

    [Theory]
    [InlineData("www")]
    [InlineData("admin")]
    [InlineData("API")]
    public void A_reserved_label_is_refused(string text) =>
        Should.Throw<BusinessException>(() => Subdomain.Parse(text)).Code.ShouldBe("Montrose:Subdomain.Reserved");
}
