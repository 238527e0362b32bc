using Microsoft.Extensions.DependencyInjection;
using Montrose.Billing.RedeemCodes;
using Montrose.Billing.Tests.Infrastructure;
using Montrose.Billing.Wallets;
using Montrose.Monetary;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Authorization;
using Xunit;

namespace Montrose.Billing.Tests.Application.RedeemCodes;

public class RedeemTests(BillingApp app) : IClassFixture<BillingApp>
{
    [Fact]
    public async Task A_redeemed_code_is_in_the_balance_and_the_history_at_once()
    {
        var agency = await app.Given.AnAgency();
        var code = await app.ACode(agency, value: 1_050);
        var person = BillingApp.APersonOf(agency);
        (await app.WalletOf(person)).Balance.ShouldBe(Money.Zero("EUR"));

        var result = await app.Redeem(person, " " + code.Code.ToLowerInvariant() + " ");

        result.Credited.ShouldBe(new Money(1_050, "EUR"));
        result.Wallet.Balance.ShouldBe(new Money(1_050, "EUR"));
        (await app.WalletOf(person)).Balance.ShouldBe(new Money(1_050, "EUR"));
        var entry = (await HistoryOf(person)).ShouldHaveSingleItem();
        entry.Amount.ShouldBe(new Money(1_050, "EUR"));
        entry.Kind.ShouldBe(WalletEntryKind.CodeRedeemed);
        entry.Description.ShouldBe(code.Code);
        entry.Time.ShouldBe(app.Clock.Now);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task The_admin_sees_who_used_a_code()
    {
        var agency = await app.Given.AnAgency();
        var client = await app.Given.AClient(agency);
        var code = await app.ACode(agency, usageLimit: 3);

        await app.Redeem(client.Owner, code.Code);

        var usage = await app.AsAsync<IRedeemCodeAppService, PagedResultDto<RedemptionDto>>(agency.Admin, s => s.GetUsageAsync(code.Id, new GetCodeUsageInput()));
        usage.TotalCount.ShouldBe(1);
        usage.Items[0].ClientId.ShouldBe(client.Id);
        usage.Items[0].ClientName.ShouldBe(client.CompanyName);
        usage.Items[0].Value.ShouldBe(code.Value);
        (await app.AsAsync<IRedeemCodeAppService, RedeemCodeDto>(agency.Admin, s => s.GetAsync(code.Id))).TimesUsed.ShouldBe(1);
    }

    [Fact]
    public async Task A_used_up_code_is_refused_and_changes_nothing()
    {
        var agency = await app.Given.AnAgency();
        var code = await app.ACode(agency);
        await app.Redeem(BillingApp.APersonOf(agency), code.Code);
        var late = BillingApp.APersonOf(agency);

        (await RefusalOf(late, code.Code)).ShouldBe("Billing:RedeemCode.UsedUp");

        (await app.WalletOf(late)).Balance.MinorUnits.ShouldBe(0);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task A_code_that_is_already_the_clients_is_refused_to_another_person_of_the_same_client_too()
    {
        var agency = await app.Given.AnAgency();
        var code = await app.ACode(agency, usageLimit: 5);
        var first = BillingApp.APersonOf(agency);
        await app.Redeem(first, code.Code);

        (await RefusalOf(BillingApp.APersonOf(agency, first.ClientId), code.Code)).ShouldBe("Billing:RedeemCode.AlreadyYours");

        (await app.WalletOf(first)).Balance.ShouldBe(code.Value);
    }

    [Fact]
    public async Task An_expired_code_is_refused()
    {
        var agency = await app.Given.AnAgency();
        var code = await app.ACode(agency, expiresAt: app.Clock.Now.AddDays(1));
        var before = app.Clock.Now;
        app.Clock.Advance(TimeSpan.FromDays(1));
        try
        {
            (await RefusalOf(BillingApp.APersonOf(agency), code.Code)).ShouldBe("Billing:RedeemCode.Expired");
        }
        finally
        {
            app.Clock.Now = before;
        }
    }

    [Fact]
    public async Task A_code_that_is_switched_off_is_refused_until_it_is_on_again()
    {
        var agency = await app.Given.AnAgency();
        var code = await app.ACode(agency);
        var person = BillingApp.APersonOf(agency);
        await app.AsAsync<IRedeemCodeAppService, RedeemCodeDto>(agency.Admin, s => s.DeactivateAsync(code.Id));
        (await RefusalOf(person, code.Code)).ShouldBe("Billing:RedeemCode.Inactive");

        await app.AsAsync<IRedeemCodeAppService, RedeemCodeDto>(agency.Admin, s => s.ActivateAsync(code.Id));

        (await app.Redeem(person, code.Code)).Credited.ShouldBe(code.Value);
    }

    [Theory]
    [InlineData("NOSUCHCODE")]
    [InlineData("-")]
    [InlineData("' OR 1=1 --")]
    public async Task An_unknown_code_is_refused(string typed)
    {
        var agency = await app.Given.AnAgency();
        (await RefusalOf(BillingApp.APersonOf(agency), typed)).ShouldBe("Billing:RedeemCode.Unknown");
    }

    [Fact]
    public async Task Another_agencys_code_is_refused_like_an_unknown_one_and_stays_untouched()
    {
        var agency = await app.Given.AnAgency();
        var other = await app.Given.AnAgency();
        var theirs = await app.ACode(other);

        (await RefusalOf(BillingApp.APersonOf(agency), theirs.Code)).ShouldBe("Billing:RedeemCode.Unknown");

        (await app.Redeem(BillingApp.APersonOf(other), theirs.Code)).Credited.ShouldBe(theirs.Value);
    }

    [Fact]
    public async Task Two_agencies_can_have_the_same_code_with_different_values()
    {
        var (one, two) = (await app.Given.AnAgency(), await app.Given.AnAgency());
        await app.ACode(one, value: 100, code: "WELCOME");
        await app.ACode(two, value: 200, code: "WELCOME");

        (await app.Redeem(BillingApp.APersonOf(one), "welcome")).Credited.MinorUnits.ShouldBe(100);
        (await app.Redeem(BillingApp.APersonOf(two), "welcome")).Credited.MinorUnits.ShouldBe(200);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task The_same_request_again_answers_alike_and_credits_nothing_more()
    {
        var agency = await app.Given.AnAgency();
        var code = await app.ACode(agency, usageLimit: 9, perClient: 9);
        var person = BillingApp.APersonOf(agency);
        var first = await app.Redeem(person, code.Code, requestKey: "tab-1");

        var again = await app.Redeem(person, code.Code, requestKey: "tab-1");
        var other = await app.Redeem(person, code.Code, requestKey: "tab-2");

        again.Credited.ShouldBe(first.Credited);
        again.Wallet.Balance.ShouldBe(first.Wallet.Balance);
        other.Wallet.Balance.MinorUnits.ShouldBe(2 * code.Value.MinorUnits);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task A_request_key_of_another_code_is_refused_and_credits_nothing()
    {
        var agency = await app.Given.AnAgency();
        var (code, other) = (await app.ACode(agency, value: 100, usageLimit: 9, perClient: 9), await app.ACode(agency, value: 900, usageLimit: 9, perClient: 9));
        var (person, neighbour) = (BillingApp.APersonOf(agency), BillingApp.APersonOf(agency));
        await app.Redeem(person, code.Code, requestKey: "tab-1");

        foreach (var text in new[] { other.Code, "NEVER-SEEN" })
            (await Should.ThrowAsync<BusinessException>(() => app.Redeem(person, text, requestKey: "tab-1"))).Code.ShouldBe("Billing:Wallet.RequestKeyOfOtherCode");

        (await app.WalletOf(person)).Balance.MinorUnits.ShouldBe(100);
        (await app.Redeem(neighbour, other.Code, requestKey: "tab-1")).Credited.MinorUnits.ShouldBe(900, "a key is its client's");
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task One_request_key_with_two_codes_at_once_redeems_one_of_them()
    {
        var agency = await app.Given.AnAgency();
        var codes = new[] { await app.ACode(agency, value: 100), await app.ACode(agency, value: 100) };
        var person = BillingApp.APersonOf(agency);

        var answers = await Task.WhenAll(codes.Select(async c =>
        {
            try
            {
                await app.Redeem(person, c.Code, requestKey: "both");
                return null;
            }
            catch (BusinessException e)
            {
                return e.Code;
            }
        }));

        answers.Order(StringComparer.Ordinal).ShouldBe([null, "Billing:Wallet.RequestKeyOfOtherCode"]);
        (await app.WalletOf(person)).Balance.MinorUnits.ShouldBe(100);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task Redeeming_takes_few_round_trips()
    {
        var agency = await app.Given.AnAgency();
        var person = BillingApp.APersonOf(agency);
        await app.Redeem(person, (await app.ACode(agency)).Code);
        var code = await app.ACode(agency);

        using var counter = new StatementCounter();
        await app.Redeem(person, code.Code);

        // Lock, read, two balances, what is written, the new balance; an outbox adds one.
        counter.Statements.Count.ShouldBeInRange(5, 7, string.Join(Environment.NewLine + Environment.NewLine, counter.Statements));
    }

    [Fact]
    public async Task A_person_who_belongs_to_no_client_has_no_wallet()
    {
        var agency = await app.Given.AnAgency();
        var stranger = agency.Admin with { UserId = Guid.NewGuid(), Role = MontroseRoles.Client };
        await Should.ThrowAsync<AbpAuthorizationException>(() => app.AsAsync<IWalletAppService, WalletDto>(agency.Admin, s => s.GetMineAsync()));
        var refused = await Should.ThrowAsync<BusinessException>(() => app.AsAsync<IWalletAppService, WalletDto>(stranger, s => s.GetMineAsync()));
        refused.Code.ShouldBe("Montrose:Client.NotAClientsAccount");
    }

    [Fact]
    public async Task An_agent_can_not_redeem_and_a_client_can_not_generate()
    {
        var agency = await app.Given.AnAgency();
        var agent = await app.Given.AnAgent(agency);
        var code = await app.ACode(agency);

        await Should.ThrowAsync<AbpAuthorizationException>(() => app.AsAsync<IWalletAppService, RedeemResultDto>(agent, s => s.RedeemAsync(new RedeemInput { Code = code.Code })));
        await Should.ThrowAsync<AbpAuthorizationException>(() => app.ACode(agency with { Admin = BillingApp.APersonOf(agency) }));
    }

    private async Task<string?> RefusalOf(Person person, string code) =>
        (await Should.ThrowAsync<BusinessException>(() => app.Redeem(person, code))).Code;

    private async Task<IReadOnlyList<WalletEntryDto>> HistoryOf(Person person) =>
        (await app.AsClientAsync(person, s => s.GetRequiredService<IWalletAppService>().GetHistoryAsync(new GetWalletHistoryInput()))).Items;
}
