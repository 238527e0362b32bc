using Microsoft.Extensions.DependencyInjection;
using Montrose.Billing.RedeemCodes;
using Montrose.Billing.Tests.Infrastructure;
using Montrose.Billing.Wallets;
using Montrose.Monetary;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Xunit;

namespace Montrose.Billing.Tests.Application.RedeemCodes;

/// <summary>Codes that grant something of another module's, with credit or without.</summary>
public class GrantTests(GrantApp app) : IClassFixture<GrantApp>
{
    [Fact]
    public async Task A_code_grants_what_a_module_offers_beside_the_credit()
    {
        var agency = await app.Given.AnAgency();
        var code = await ACode(agency, "gold", value: 500);
        var person = BillingApp.APersonOf(agency);

        var result = await app.Redeem(person, code.Code, "one-key");
        var again = await app.Redeem(person, code.Code, "one-key");

        (code.GrantKind, code.GrantText).ShouldBe(("badges", "Golden badge"));
        (result.Credited, result.Granted).ShouldBe((new Money(500, "EUR"), "Golden badge"));
        again.Granted.ShouldBe("Golden badge");
        (await app.BadgesOf(person.ClientId!.Value)).ShouldBe(1);
        (await app.WalletOf(person)).Balance.MinorUnits.ShouldBe(500);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task A_code_may_grant_something_and_no_credit()
    {
        var agency = await app.Given.AnAgency();
        var code = await ACode(agency, "gold", value: 0);
        var person = BillingApp.APersonOf(agency);

        (await app.Redeem(person, code.Code)).Credited.ShouldBe(Money.Zero("EUR"));

        (await app.BadgesOf(person.ClientId!.Value)).ShouldBe(1);
        (await app.AsClientAsync(person, s => s.GetRequiredService<IWalletAppService>().GetHistoryAsync(new GetWalletHistoryInput()))).TotalCount.ShouldBe(0);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task What_can_not_be_granted_takes_the_credit_and_the_use_back()
    {
        var agency = await app.Given.AnAgency();
        var code = await ACode(agency, BadgeGrants.Broken, value: 500);
        var person = BillingApp.APersonOf(agency);

        (await Should.ThrowAsync<BusinessException>(() => app.Redeem(person, code.Code))).Code.ShouldBe("Badges:Broken");

        (await app.WalletOf(person)).Balance.MinorUnits.ShouldBe(0);
        (await app.BadgesOf(person.ClientId!.Value)).ShouldBe(0);
        (await app.AsAsync<IRedeemCodeAppService, RedeemCodeDto>(agency.Admin, s => s.GetAsync(code.Id))).TimesUsed.ShouldBe(0);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task The_admin_chooses_among_what_modules_offer_and_nothing_else_is_taken()
    {
        var agency = await app.Given.AnAgency();

        var choices = await app.AsAsync<IRedeemCodeAppService, ListResultDto<GrantChoiceDto>>(agency.Admin, s => s.GetGrantChoicesAsync());

        choices.Items.Select(c => (c.Kind, c.KindLabel, c.Subject, c.Text)).ShouldBe([("badges", "Badge", "gold", "Golden badge"), ("badges", "Badge", "broken", "Broken badge")]);
        (await Should.ThrowAsync<BusinessException>(() => ACode(agency, "silver", value: 0))).Code.ShouldBe("Billing:RedeemCode.GrantNotAvailable");
        (await Should.ThrowAsync<BusinessException>(() => ACode(agency, "gold", value: 0, kind: "course"))).Code.ShouldBe("Billing:RedeemCode.GrantNotAvailable");
        await Should.ThrowAsync<Volo.Abp.Validation.AbpValidationException>(() => ACode(agency, null, value: 0, kind: null));
    }

    [Fact]
    public async Task A_choice_without_its_kind_is_refused_beside_the_choice()
    {
        var agency = await app.Given.AnAgency();

        var refused = await Should.ThrowAsync<Volo.Abp.Validation.AbpValidationException>(() => ACode(agency, "gold", value: 500, kind: null));

        refused.ValidationErrors.ShouldHaveSingleItem().MemberNames.ShouldBe([nameof(CreateRedeemCodesInput.GrantSubject)]);
    }

    private Task<RedeemCodeDto> ACode(TestAgency agency, string? subject, long value, string? kind = BadgeGrants.Name) =>
        app.AsAsync<IRedeemCodeAppService, RedeemCodeDto>(agency.Admin, async s => (await s.GenerateAsync(new CreateRedeemCodesInput { ValueMinorUnits = value, GrantKind = kind, GrantSubject = subject, UsageLimit = 10 })).Items[0]);
}
