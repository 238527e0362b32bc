using Montrose.Billing.Payments;
using Shouldly;
using Xunit;

namespace Montrose.Billing.Tests.Domain.Payments;

public class FailureCodesTests
{
    [Theory]
    [InlineData("card_declined", "Failure.Declined")]
    [InlineData("INSTRUMENT_DECLINED", "Failure.Declined")]
    [InlineData("insufficient_funds", "Failure.InsufficientFunds")]
    [InlineData("authentication_required", "Failure.Confirm")]
    [InlineData("no_payment_method", "Failure.NoMethod")]
    public void Whoever_wrote_the_word_people_read_what_it_means(string code, string text) => FailureCodes.TextOf(code).ShouldBe(text);

    [Theory]
    [InlineData("a_word_of_tomorrow")]
    [InlineData("")]
    [InlineData(null)]
    public void Of_a_word_that_nobody_knows_people_read_that_the_provider_refused(string? code) => FailureCodes.TextOf(code).ShouldBe("Failure.Other");
}
