using Microsoft.Extensions.DependencyInjection;
using Montrose.Billing.RedeemCodes;
using Montrose.Billing.Tests.Infrastructure;
using Montrose.Billing.Wallets;
using Montrose.Monetary;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;
using Xunit;

namespace Montrose.Billing.Tests.Application.RedeemCodes;

/// <summary>What admins read of codes, and what clients read of one before they redeem it.</summary>
public class CodeReportTests(BillingApp app) : IClassFixture<BillingApp>
{
    [Fact]
    public async Task Statistics_count_redemptions_by_month_and_client_for_a_code_and_for_all()
    {
        var agency = await app.Given.AnAgency();
        var (one, two) = ((await app.Given.AClient(agency)).Owner, (await app.Given.AClient(agency)).Owner);
        var many = await app.ACode(agency, value: 1_000, usageLimit: 10, perClient: 10);
        var other = await app.ACode(agency, value: 250, usageLimit: 10);
        var start = app.Clock.Now;
        await app.Redeem(one, many.Code);
        app.Clock.Now = start.AddMonths(1);
        await app.Redeem(one, many.Code);
        await app.Redeem(two, many.Code);
        await app.Redeem(two, other.Code);

        var ofOne = await StatisticsAsync(agency, many.Id);
        var ofAll = await StatisticsAsync(agency, null);
        app.Clock.Now = start;

        (ofOne.Redemptions, ofOne.Value.MinorUnits, ofOne.Clients).ShouldBe((3, 3_000L, 2));
        ofOne.Months.Count.ShouldBe(12);
        ofOne.Months.TakeLast(3).Select(m => (m.Redemptions, m.Value.MinorUnits)).ShouldBe([(0, 0L), (1, 1_000L), (2, 2_000L)]);
        ofOne.TopClients.Select(c => (c.ClientId, c.ClientName is not null, c.Redemptions)).ShouldBe([(one.ClientId!.Value, true, 2), (two.ClientId!.Value, true, 1)]);
        (ofAll.Redemptions, ofAll.Value).ShouldBe((4, new Money(3_250, "EUR")));
    }

    [Fact]
    public async Task Statistics_of_another_agencys_code_are_those_of_no_code()
    {
        var (agency, other) = (await app.Given.AnAgency(), await app.Given.AnAgency());
        var code = await app.ACode(other);

        await Should.ThrowAsync<EntityNotFoundException>(() => StatisticsAsync(agency, code.Id));
        (await StatisticsAsync(agency, null)).Redemptions.ShouldBe(0);
    }

    [Fact]
    public async Task A_sheet_has_the_chosen_codes_each_with_the_address_of_its_wallet_and_none_of_another_agency()
    {
        var (agency, other) = (await app.Given.AnAgency(), await app.Given.AnAgency());
        var codes = new List<RedeemCodeDto> { await app.ACode(agency), await app.ACode(agency, code: "TO-PRINT") };
        var foreign = await app.ACode(other);

        var sheet = await app.AsAsync<IRedeemCodeAppService, ListResultDto<CodeSheetItemDto>>(agency.Admin, s => s.GetSheetAsync(new GetCodeSheetInput { Ids = [foreign.Id, .. codes.Select(c => c.Id)] }));

        sheet.Items.Select(c => c.Code).ShouldBe(codes.Select(c => c.Code), ignoreOrder: true);
        sheet.Items.Single(c => c.Code == "TO-PRINT").Url.ShouldEndWith("/dashboard/client/wallet?code=TO-PRINT");
    }

    [Fact]
    public async Task A_preview_tells_the_value_changes_nothing_and_counts_as_an_attempt()
    {
        var agency = await app.Given.AnAgency();
        var code = await app.ACode(agency, value: 700);
        var person = BillingApp.APersonOf(agency);

        (await PreviewAsync(person, code.Code.ToLowerInvariant())).Value.ShouldBe(new Money(700, "EUR"));
        (await Should.ThrowAsync<BusinessException>(() => PreviewAsync(person, "NOSUCHCODE"))).Code.ShouldBe("Billing:RedeemCode.Unknown");
        (await app.WalletOf(person)).Balance.MinorUnits.ShouldBe(0);
        await app.Redeem(person, code.Code);
        (await Should.ThrowAsync<BusinessException>(() => PreviewAsync(person, code.Code))).Code.ShouldBe("Billing:RedeemCode.AlreadyYours");

        for (var i = 0; i < 6; i++) await Should.ThrowAsync<BusinessException>(() => PreviewAsync(person, $"GUESS{i}"));
        (await Should.ThrowAsync<BusinessException>(() => PreviewAsync(person, "ONEMORE"))).Code.ShouldBe("Montrose:TooManyAttempts");
        (await Should.ThrowAsync<BusinessException>(() => app.Redeem(person, "ONEMORE"))).Code.ShouldBe("Montrose:TooManyAttempts");
    }

    [Fact]
    public async Task A_code_that_was_looked_at_and_is_redeemed_then_is_one_attempt_and_another_one_is_another()
    {
        var person = BillingApp.APersonOf(await app.Given.AnAgency());
        for (var i = 0; i < 9; i++)
        {
            await Should.ThrowAsync<BusinessException>(() => PreviewAsync(person, $"look-{i}"));
            (await Should.ThrowAsync<BusinessException>(() => app.Redeem(person, $"LOOK{i}"))).Code.ShouldBe("Billing:RedeemCode.Unknown");
        }

        (await Should.ThrowAsync<BusinessException>(() => app.Redeem(person, "LOOK8"))).Code.ShouldBe("Billing:RedeemCode.Unknown");
        (await Should.ThrowAsync<BusinessException>(() => app.Redeem(person, "LOOK8"))).Code.ShouldBe("Montrose:TooManyAttempts");
    }

    private Task<CodeStatisticsDto> StatisticsAsync(TestAgency agency, Guid? id) =>
        app.AsAsync<IRedeemCodeAppService, CodeStatisticsDto>(agency.Admin, s => s.GetStatisticsAsync(new GetCodeStatisticsInput { CodeId = id }));

    private Task<CodePreviewDto> PreviewAsync(Person person, string code) =>
        app.AsClientAsync(person, s => s.GetRequiredService<IWalletAppService>().PreviewAsync(new PreviewCodeInput { Code = code }));
}
