using Montrose.Billing.RedeemCodes;
using Montrose.Monetary;
using Shouldly;
using Volo.Abp;
using Xunit;

namespace Montrose.Billing.Tests.Domain.RedeemCodes;

public class RedeemCodeTests
{
    private static readonly DateTime Now = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Redeemer Bakery = new(Guid.NewGuid(), Guid.NewGuid());

    [Fact]
    public void Redeeming_counts_the_use_and_records_who_got_what()
    {
        var code = ACode(usageLimit: 2);

        var redemption = Redeem(code);

        code.TimesUsed.ShouldBe(1);
        redemption.ClientId.ShouldBe(Bakery.ClientId);
        redemption.UserId.ShouldBe(Bakery.UserId);
        redemption.RedeemCodeId.ShouldBe(code.Id);
        redemption.TenantId.ShouldBe(code.TenantId);
        redemption.Value.ShouldBe(new Money(1_000, "EUR"));
        redemption.Number.ShouldBe(1);
        redemption.RedeemedAt.ShouldBe(Now);
    }

    [Fact]
    public void A_used_up_code_is_refused_and_changes_nothing()
    {
        var code = ACode(usageLimit: 1);
        Redeem(code);

        Should.Throw<BusinessException>(() => code.Redeem(Guid.NewGuid(), new Redeemer(Guid.NewGuid(), null), 0, null, Now)).Code.ShouldBe("Billing:RedeemCode.UsedUp");

        code.TimesUsed.ShouldBe(1);
        code.StateAt(Now).ShouldBe(RedeemCodeState.UsedUp);
    }

    [Fact]
    public void An_inactive_code_is_refused_until_it_is_switched_on_again()
    {
        var code = ACode();
        code.Deactivate();
        code.Deactivate();
        Should.Throw<BusinessException>(() => Redeem(code)).Code.ShouldBe("Billing:RedeemCode.Inactive");
        code.TimesUsed.ShouldBe(0);

        code.Activate();

        Redeem(code).Number.ShouldBe(1);
    }

    [Fact]
    public void A_code_works_until_the_moment_it_expires()
    {
        var code = ACode(expiresAt: Now.AddHours(1), usageLimit: 5, perClient: 5);
        code.Redeem(Guid.NewGuid(), Bakery, 0, null, Now.AddHours(1).AddTicks(-1)).Number.ShouldBe(1);

        var refused = Should.Throw<BusinessException>(() => code.Redeem(Guid.NewGuid(), Bakery, 1, null, Now.AddHours(1)));

        refused.Code.ShouldBe("Billing:RedeemCode.Expired");
        code.StateAt(Now.AddHours(1)).ShouldBe(RedeemCodeState.Expired);
    }

    [Fact]
    public void A_client_that_had_its_share_is_told_so_even_when_the_code_is_used_up()
    {
        var code = ACode(usageLimit: 1);
        Redeem(code);

        Should.Throw<BusinessException>(() => Redeem(code, timesBefore: 1)).Code.ShouldBe("Billing:RedeemCode.AlreadyYours");
    }

    [Fact]
    public void A_client_may_use_a_code_as_often_as_its_share_says()
    {
        var code = ACode(usageLimit: 5, perClient: 2);
        Redeem(code).Number.ShouldBe(1);
        Redeem(code, timesBefore: 1).Number.ShouldBe(2);
        Should.Throw<BusinessException>(() => Redeem(code, timesBefore: 2)).Code.ShouldBe("Billing:RedeemCode.AlreadyYours");
    }

    [Theory]
    [InlineData(0L)]
    [InlineData(-1L)]
    [InlineData(100_000_001L)]
    [InlineData(long.MaxValue)]
    public void A_value_of_nothing_less_or_beyond_a_million_is_refused(long minorUnits) =>
        Should.Throw<BusinessException>(() => ACode(value: minorUnits)).Code.ShouldBe("Billing:RedeemCode.ValueOutOfRange");

    [Theory]
    [InlineData(1L)]
    [InlineData(100_000_000L)]
    public void The_smallest_and_the_largest_value_are_fine(long minorUnits) => ACode(value: minorUnits).Value.MinorUnits.ShouldBe(minorUnits);

    [Theory]
    [InlineData(0, 1, "Billing:RedeemCode.UsageLimitOutOfRange")]
    [InlineData(1_000_001, 1, "Billing:RedeemCode.UsageLimitOutOfRange")]
    [InlineData(1, 0, "Billing:RedeemCode.PerClientLimitOutOfRange")]
    public void Limits_are_at_least_one_and_at_most_a_million(int usageLimit, int perClient, string error) =>
        Should.Throw<BusinessException>(() => ACode(usageLimit: usageLimit, perClient: perClient)).Code.ShouldBe(error);

    [Fact]
    public void A_code_can_not_begin_expired() =>
        Should.Throw<BusinessException>(() => ACode(expiresAt: Now)).Code.ShouldBe("Billing:RedeemCode.ExpiryInThePast");

    private static Redemption Redeem(RedeemCode code, int timesBefore = 0) => code.Redeem(Guid.NewGuid(), Bakery, timesBefore, null, Now);

    private static RedeemCode ACode(long value = 1_000, int usageLimit = 1, int perClient = 1, DateTime? expiresAt = null) =>
        new(Guid.NewGuid(), Guid.NewGuid(), CodeText.Random(), new RedeemCodeTerms(new Money(value, "EUR"), usageLimit, perClient, expiresAt, null), Now);
}
