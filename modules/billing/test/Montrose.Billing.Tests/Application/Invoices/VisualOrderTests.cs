using Montrose.Billing.Invoices.Pdf;
using Shouldly;
using Xunit;

namespace Montrose.Billing.Tests.Application.Invoices;

/// <summary>What is expected stands as it is set from left to right: Arabic letters in reverse.</summary>
public class VisualOrderTests
{
    [Theory]
    [InlineData("Total 1,234.50 EUR", "Total 1,234.50 EUR")]
    [InlineData("\u0627\u0628\u062A", "\u062A\u0628\u0627")]
    [InlineData("\u0627\u0628 1,234.50", "1,234.50 \u0628\u0627")]
    [InlineData("\u0627\u0628 \u20661,234.50\u00A0EUR\u2069 \u062A", "\u062A 1,234.50\u00A0EUR \u0628\u0627")]
    [InlineData("\u0627 \u2066-1.00\u2069 \u0628 \u2066+2.00\u2069", "+2.00 \u0628 -1.00 \u0627")]
    [InlineData("Client \u0627\u0628 (\u062A) 12", "Client 12 (\u062A) \u0628\u0627")]
    [InlineData("\u0627\u0628 (\u062A)", "(\u062A) \u0628\u0627")]
    [InlineData("\u0627\u0628 Acme GmbH \u062A", "\u062A Acme GmbH \u0628\u0627")]
    [InlineData("\u0627\u0628 16.03.2026.", ".16.03.2026 \u0628\u0627")]
    [InlineData("A \u2066broken", "A broken")]
    public void Numbers_and_latin_words_keep_their_order_inside_arabic(string logical, string visual) => VisualOrder.Of(logical).ShouldBe(visual);

    [Theory]
    [InlineData("\u0628\u062A", "\uFE91\uFE96")]
    [InlineData("\u0633\u0644\u0627\u0645", "\uFEB3\uFEFC\uFEE1")]
    [InlineData("\u0648\u0631\u062F", "\uFEED\uFEAD\uFEA9")]
    [InlineData("\u0634\u064E\u0631", "\uFEB7\uFEAE")]
    [InlineData("Acme", "Acme")]
    public void Letters_take_the_form_that_they_have_beside_their_neighbours(string letters, string forms) => ArabicForms.Shape(letters).ShouldBe(forms);
}
