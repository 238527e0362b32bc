using System.Globalization;
using Montrose.Billing.Invoices;
using Shouldly;
using Volo.Abp;
using Xunit;

namespace Montrose.Billing.Tests.Domain.Invoices;

public class InvoiceAmountsTests
{
    [Fact]
    public void Tax_is_added_to_prices_without_it_and_taken_out_of_prices_with_it()
    {
        InvoiceAmounts.Of([new PricedLine(2, 1_000, 1_900)], pricesIncludeTax: false).ShouldBe([new LineAmount(2_000, 380)]);
        InvoiceAmounts.Of([new PricedLine(2, 1_190, 1_900)], pricesIncludeTax: true).ShouldBe([new LineAmount(2_000, 380)]);
    }

    [Fact]
    public void Half_a_cent_goes_away_from_zero_for_what_is_sold_and_for_what_is_taken_off()
    {
        InvoiceAmounts.Of([new PricedLine(0.5m, 1, 0)], pricesIncludeTax: false)[0].Net.ShouldBe(1);
        InvoiceAmounts.Of([new PricedLine(0.5m, -1, 0)], pricesIncludeTax: false)[0].Net.ShouldBe(-1);
    }

    [Fact]
    public void Tax_is_rounded_once_for_a_rate_and_not_line_by_line()
    {
        // Each line's own tax of 0.095 would round to 0.10: 0.30 instead of 0.285.
        var amounts = InvoiceAmounts.Of([new PricedLine(1, 50, 1_900), new PricedLine(1, 50, 1_900), new PricedLine(1, 50, 1_900)], pricesIncludeTax: false);

        amounts.Sum(a => a.Tax).ShouldBe(29);
        amounts.Select(a => a.Tax).ShouldBe([10, 10, 9]);
    }

    [Fact]
    public void An_amount_that_is_too_large_is_refused() =>
        Should.Throw<BusinessException>(() => InvoiceAmounts.Of([new PricedLine(1_000_000, InvoiceConsts.MaxAmount, 0)], pricesIncludeTax: false)).Code.ShouldBe("Billing:Invoice.AmountOutOfRange");

    [Theory]
    [InlineData(1)]
    [InlineData(20_260_302)]
    public void Whatever_is_sold_each_rates_tax_is_right_to_the_cent_and_each_line_next_to_its_share(int seed)
    {
        var random = new Random(seed);
        for (var n = 0; n < 5_000; n++)
        {
            var includesTax = random.Next(2) == 0;
            var lines = Enumerable.Range(0, random.Next(1, 12)).Select(_ => new PricedLine(
                random.Next(1, 5_000) / (random.Next(3) == 0 ? 1_000m : 1m),
                random.Next(-20_000, 100_000),
                new[] { 0, 500, 700, 1_900, 2_000, 2_550 }[random.Next(6)])).ToList();

            var amounts = InvoiceAmounts.Of(lines, includesTax);

            var of = string.Create(CultureInfo.InvariantCulture, $"seed {seed}, invoice {n}");
            for (var i = 0; i < lines.Count; i++)
            {
                var priced = Math.Round(lines[i].Quantity * lines[i].UnitPriceMinorUnits, MidpointRounding.AwayFromZero);
                (includesTax ? amounts[i].Gross : amounts[i].Net).ShouldBe((long)priced, of);
                Math.Abs(amounts[i].Tax - Share(priced, lines[i].BasisPoints, includesTax)).ShouldBeLessThan(1m, of);
            }
            foreach (var rate in Enumerable.Range(0, lines.Count).GroupBy(i => lines[i].BasisPoints))
            {
                var basis = rate.Sum(i => includesTax ? amounts[i].Gross : amounts[i].Net);
                rate.Sum(i => amounts[i].Tax).ShouldBe((long)Math.Round(Share(basis, rate.Key, includesTax), MidpointRounding.AwayFromZero), of);
            }
        }
    }

    private static decimal Share(decimal amount, int basisPoints, bool includesTax) => amount * basisPoints / (includesTax ? 10_000 + basisPoints : 10_000);
}
