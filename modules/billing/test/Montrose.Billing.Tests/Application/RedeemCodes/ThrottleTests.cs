using Montrose.Billing.Tests.Infrastructure;
using Shouldly;
using Volo.Abp;
using Xunit;

namespace Montrose.Billing.Tests.Application.RedeemCodes;

public class ThrottleTests(BillingApp app) : IClassFixture<BillingApp>
{
    [Fact]
    public async Task After_ten_attempts_in_a_minute_even_a_good_code_has_to_wait_and_others_do_not()
    {
        var agency = await app.Given.AnAgency();
        var code = await app.ACode(agency, usageLimit: 5);
        var guesser = BillingApp.APersonOf(agency);
        for (var i = 0; i < 10; i++)
        {
            (await Should.ThrowAsync<BusinessException>(() => app.Redeem(guesser, $"GUESS{i}"))).Code.ShouldBe("Billing:RedeemCode.Unknown");
            app.Clock.Advance(TimeSpan.FromSeconds(2));
        }

        var refused = await Should.ThrowAsync<BusinessException>(() => app.Redeem(guesser, code.Code));

        refused.Code.ShouldBe("Montrose:TooManyAttempts");
        refused.Data["seconds"].ShouldBe(40);
        (await app.WalletOf(guesser)).Balance.MinorUnits.ShouldBe(0);
        (await app.Redeem(BillingApp.APersonOf(agency), code.Code)).Credited.ShouldBe(code.Value);
        app.Clock.Advance(TimeSpan.FromSeconds(40));
        (await app.Redeem(guesser, code.Code)).Credited.ShouldBe(code.Value);
    }

    [Fact]
    public async Task Refused_attempts_do_not_make_the_wait_longer()
    {
        var agency = await app.Given.AnAgency();
        var guesser = BillingApp.APersonOf(agency);
        for (var i = 0; i < 30; i++)
            await Should.ThrowAsync<BusinessException>(() => app.Redeem(guesser, "GUESS"));

        app.Clock.Advance(TimeSpan.FromMinutes(1));

        (await Should.ThrowAsync<BusinessException>(() => app.Redeem(guesser, "GUESS"))).Code.ShouldBe("Billing:RedeemCode.Unknown");
    }

    [Fact]
    public async Task Attempts_that_are_sent_at_once_are_counted_one_by_one()
    {
        var agency = await app.Given.AnAgency();
        var guesser = BillingApp.APersonOf(agency);

        var codes = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(async () =>
            (await Should.ThrowAsync<BusinessException>(() => app.Redeem(guesser, $"GUESS{i}"))).Code)));

        codes.Count(c => c == "Billing:RedeemCode.Unknown").ShouldBe(10);
        codes.Count(c => c == "Montrose:TooManyAttempts").ShouldBe(30);
    }
}
