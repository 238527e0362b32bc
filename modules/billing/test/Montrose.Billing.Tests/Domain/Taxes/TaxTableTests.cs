using Montrose.Addresses;
using Montrose.Billing.Taxes;
using Shouldly;
using Volo.Abp;
using Xunit;

namespace Montrose.Billing.Tests.Domain.Taxes;

public class TaxTableTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    private static readonly TaxRate[] Rates =
    [
        ARate("DE", TaxCategory.Standard, 1_600, new DateOnly(2020, 7, 1)),
        ARate("DE", TaxCategory.Standard, 1_900, new DateOnly(2021, 1, 1)),
        ARate("DE", TaxCategory.Standard, 2_100, new DateOnly(2027, 1, 1)),
        ARate("DE", TaxCategory.Reduced, 700, new DateOnly(2021, 1, 1)),
        ARate("AT", TaxCategory.Standard, 2_000, new DateOnly(2020, 1, 1)),
        ARate("US", TaxCategory.Standard, 0, new DateOnly(2020, 1, 1)),
        ARate("US", TaxCategory.Standard, 725, new DateOnly(2020, 1, 1), "California"),
        ARate("ES", TaxCategory.Standard, 2_100, new DateOnly(2020, 1, 1)),
        ARate("ES", TaxCategory.Reduced, 300, new DateOnly(2020, 1, 1), "Canarias"),
    ];

    [Theory]
    [InlineData("DE", null, TaxCategory.Standard, 1_900)]
    [InlineData("DE", null, TaxCategory.Reduced, 700)]
    [InlineData("DE", null, TaxCategory.Zero, 0)]
    [InlineData("AT", null, TaxCategory.Standard, 2_000)]
    [InlineData("AT", null, TaxCategory.Reduced, 2_000)]
    [InlineData("FR", null, TaxCategory.Standard, 1_900)]
    [InlineData(null, null, TaxCategory.Standard, 1_900)]
    [InlineData("US", null, TaxCategory.Standard, 0)]
    [InlineData("US", "california", TaxCategory.Standard, 725)]
    [InlineData("ES", "Canarias", TaxCategory.Reduced, 300)]
    [InlineData("ES", "Canarias", TaxCategory.Standard, 2_100)]
    public void The_buyers_place_decides_and_else_the_sellers_country(string? country, string? region, TaxCategory category, int basisPoints) =>
        For(country, region, null).BasisPointsOf(category).ShouldBe(basisPoints);

    [Fact]
    public void The_rate_of_the_day_is_the_newest_that_has_begun()
    {
        TaxTable.For("DE", Address("DE"), null, Rates, new DateOnly(2020, 12, 31)).BasisPointsOf(TaxCategory.Standard).ShouldBe(1_600);
        TaxTable.For("DE", Address("DE"), null, Rates, new DateOnly(2027, 1, 1)).BasisPointsOf(TaxCategory.Standard).ShouldBe(2_100);
    }

    [Theory]
    [InlineData("AT", "ATU12345678", true)]
    [InlineData("AT", "atu 1234.5678", true)]
    [InlineData("GR", "EL123456789", true)]
    [InlineData("DE", "DE123456789", false)]
    [InlineData("AT", null, false)]
    [InlineData("AT", "12/345/67890", false)]
    [InlineData("AT", "DE123456789", false)]
    [InlineData("CH", "CHE123456789", false)]
    public void A_business_in_another_country_of_the_union_owes_the_tax_itself(string country, string? taxNumber, bool isReverseCharge)
    {
        var taxes = For(country, null, taxNumber);

        taxes.IsReverseCharge.ShouldBe(isReverseCharge);
        if (isReverseCharge) taxes.BasisPointsOf(TaxCategory.Standard).ShouldBe(0);
    }

    [Fact]
    public void A_seller_outside_the_union_reverses_nothing() => TaxTable.For("CH", Address("AT"), "ATU12345678", Rates, Today).IsReverseCharge.ShouldBeFalse();

    [Theory]
    [InlineData(TaxCategory.Standard, 10_001)]
    [InlineData(TaxCategory.Standard, -1)]
    [InlineData(TaxCategory.Zero, 1)]
    public void A_rate_that_is_none_is_refused(TaxCategory category, int basisPoints) =>
        Should.Throw<BusinessException>(() => ARate("DE", category, basisPoints, Today)).Code.ShouldBe("Billing:TaxRate.OutOfRange");

    private static TaxTable For(string? country, string? region, string? taxNumber) => TaxTable.For("DE", Address(country, region), taxNumber, Rates, Today);

    private static PostalAddress Address(string? country, string? region = null) => new(null, null, null, region, country);

    private static TaxRate ARate(string country, TaxCategory category, int basisPoints, DateOnly from, string? region = null) =>
        new(Guid.NewGuid(), null, new TaxRateTerms("VAT", country, region, category, basisPoints, from));
}
