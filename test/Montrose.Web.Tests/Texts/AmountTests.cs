using System.Globalization;
using Montrose.Billing.Web.Amounts;
using Montrose.Monetary;
using Montrose.Web.Theme.Reading;
using Shouldly;
using Xunit;

namespace Montrose.Web.Tests.Texts;

public class AmountTests
{
    [Theory]
    [InlineData("10", "EUR", 1000)]
    [InlineData("10.5", "EUR", 1050)]
    [InlineData("10,50", "EUR", 1050)]
    [InlineData(" 0.01 ", "EUR", 1)]
    [InlineData("-5", "EUR", -500)]
    [InlineData("500", "JPY", 500)]
    [InlineData("1.234", "KWD", 1234)]
    public void An_amount_is_read_with_point_or_comma(string typed, string currency, long minorUnits) =>
        AmountText.ToMinorUnits(typed, currency).ShouldBe(minorUnits);

    [Theory]
    [InlineData("1,000", "EUR")]
    [InlineData("1.000,00", "EUR")]
    [InlineData("10.5", "JPY")]
    [InlineData("ten", "EUR")]
    [InlineData("", "EUR")]
    [InlineData(null, "EUR")]
    [InlineData("1e3", "EUR")]
    public void What_could_mean_two_amounts_or_none_is_not_guessed(string? typed, string currency) =>
        AmountText.ToMinorUnits(typed, currency).ShouldBeNull();

    [Theory]
    [InlineData("en", 115000, "EUR", "€1,150.00")]
    [InlineData("en", -1250, "EUR", "−€12.50")]
    [InlineData("en", 1050, "JPY", "¥1,050")]
    [InlineData("en", 1050, "CHF", "CHF\u00a010.50")]
    [InlineData("de", 115000, "EUR", "1.150,00\u00a0€")]
    public void Money_is_written_as_the_reader_writes_it(string culture, long minorUnits, string currency, string expected)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            MoneyText.Format(new Money(minorUnits, currency)).ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
