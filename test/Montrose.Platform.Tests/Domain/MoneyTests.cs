using Montrose.Monetary;
using Shouldly;
using Xunit;

namespace Montrose.Platform.Tests.Domain;

public class MoneyTests
{
    [Theory]
    [InlineData(1050, "EUR", "10.50 EUR")]
    [InlineData(1050, "JPY", "1050 JPY")]
    [InlineData(1050, "KWD", "1.050 KWD")]
    [InlineData(-5, "USD", "-0.05 USD")]
    public void Minor_units_are_written_with_the_currencys_decimals(long minor, string currency, string text) =>
        new Money(minor, currency).ToString().ShouldBe(text);

    [Fact]
    public void More_decimals_than_the_currency_has_are_refused()
    {
        Should.Throw<ArgumentException>(() => Money.FromMajor(10.001m, "USD"));
        Should.Throw<ArgumentException>(() => Money.FromMajor(10.5m, "JPY"));
        Money.FromMajor(10.001m, "KWD").MinorUnits.ShouldBe(10_001);
    }

    [Fact]
    public void Different_currencies_are_never_added() =>
        Should.Throw<InvalidOperationException>(() => new Money(1, "EUR") + new Money(1, "USD"));

    [Fact]
    public void A_sum_that_does_not_fit_is_an_error_and_not_a_wrap() =>
        Should.Throw<OverflowException>(() => new Money(long.MaxValue, "EUR") + new Money(1, "EUR"));

    [Theory]
    [InlineData("eur")]
    [InlineData("XYZ")]
    [InlineData("")]
    public void An_unknown_currency_is_refused(string currency) => Should.Throw<ArgumentException>(() => new Money(1, currency));
}
