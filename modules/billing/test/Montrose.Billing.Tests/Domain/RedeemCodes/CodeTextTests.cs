using Montrose.Billing.RedeemCodes;
using Shouldly;
using Volo.Abp;
using Xunit;

namespace Montrose.Billing.Tests.Domain.RedeemCodes;

public class CodeTextTests
{
    [Theory]
    [InlineData("welcome10", "WELCOME10")]
    [InlineData(" Wel-come 10 ", "WELCOME10")]
    [InlineData("'; DROP TABLE --", "DROPTABLE")]
    [InlineData("ｗｅｌｃｏｍｅ", "")]
    [InlineData(null, "")]
    public void Case_spaces_and_hyphens_make_no_difference_when_codes_are_compared(string? typed, string expected) =>
        CodeText.Normalize(typed).ShouldBe(expected);

    [Fact]
    public void A_code_is_shown_in_upper_case_with_its_hyphens()
    {
        var code = CodeText.Parse(" spring-25 ");
        code.Shown.ShouldBe("SPRING-25");
        code.Normalized.ShouldBe("SPRING25");
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("a-b-c-")]
    [InlineData("with space")]
    [InlineData("<script>")]
    [InlineData("ÄÖÜÄÖÜ")]
    [InlineData("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456")]
    public void A_code_that_is_too_short_too_long_or_of_other_characters_is_refused(string text) =>
        Should.Throw<BusinessException>(() => CodeText.Parse(text)).Code.ShouldBe("Billing:RedeemCode.NotWellFormed");

    [Fact]
    public void Random_codes_can_be_read_aloud_and_do_not_repeat()
    {
        var codes = Enumerable.Range(0, 2_000).Select(_ => CodeText.Random()).ToList();

        codes.ShouldBeUnique();
        codes.ShouldAllBe(c => System.Text.RegularExpressions.Regex.IsMatch(c.Shown, "^(?:[A-HJKMNP-Z2-9]{4}-){2}[A-HJKMNP-Z2-9]{4}$", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)));
    }
}
