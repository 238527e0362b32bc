using Montrose.Billing.RedeemCodes;
using Montrose.Billing.Tests.Infrastructure;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp;
using Xunit;
using Xunit.Abstractions;

namespace Montrose.Billing.Tests.Application.RedeemCodes;

public class ParallelRedemptionTests(BillingApp app, ITestOutputHelper output) : IClassFixture<BillingApp>
{
    /// <summary>T3.</summary>
    [Fact]
    [Trait("Procedure", "T3")]
    public async Task Many_clients_who_redeem_a_single_use_code_at_once_credit_it_once()
    {
        var agency = await app.Given.AnAgency();
        var code = await app.ACode(agency, usageLimit: 1);

        var outcomes = await RaceAsync(Enumerable.Range(0, LongForms.AreAskedFor ? 500 : 50).Select(_ => BillingApp.APersonOf(agency)), code.Code);

        outcomes.Count(o => o is null).ShouldBe(1);
        outcomes.Where(o => o is not null).ShouldAllBe(o => o == "Billing:RedeemCode.UsedUp");
        (await SumOfWalletsAsync(agency)).ShouldBe(code.Value.MinorUnits);
        await app.Ledger.HoldAsync();
        output.WriteLine($"T3: {outcomes.Length} redeemers of one single-use code at once: 1 credited, {outcomes.Length - 1} refused");
    }

    [Fact]
    public async Task Fifty_clients_on_a_code_for_twenty_get_exactly_twenty_credits()
    {
        var agency = await app.Given.AnAgency();
        var code = await app.ACode(agency, usageLimit: 20);

        var outcomes = await RaceAsync(Enumerable.Range(0, 50).Select(_ => BillingApp.APersonOf(agency)), code.Code);

        outcomes.Count(o => o is null).ShouldBe(20);
        (await SumOfWalletsAsync(agency)).ShouldBe(20 * code.Value.MinorUnits);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task Twenty_people_of_one_client_get_one_credit_of_a_code_for_many()
    {
        var agency = await app.Given.AnAgency();
        var code = await app.ACode(agency, usageLimit: 100, perClient: 1);
        var client = Guid.NewGuid();

        var outcomes = await RaceAsync(Enumerable.Range(0, 20).Select(_ => BillingApp.APersonOf(agency, client)), code.Code);

        outcomes.Count(o => o is null).ShouldBe(1);
        outcomes.Where(o => o is not null).ShouldAllBe(o => o == "Billing:RedeemCode.AlreadyYours");
        (await SumOfWalletsAsync(agency)).ShouldBe(code.Value.MinorUnits);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task Twenty_people_of_one_client_get_as_many_credits_as_one_client_may_have()
    {
        var agency = await app.Given.AnAgency();
        var code = await app.ACode(agency, usageLimit: 100, perClient: 3);
        var client = Guid.NewGuid();

        var outcomes = await RaceAsync(Enumerable.Range(0, 20).Select(_ => BillingApp.APersonOf(agency, client)), code.Code);

        outcomes.Count(o => o is null).ShouldBe(3);
        outcomes.Where(o => o is not null).ShouldAllBe(o => o == "Billing:RedeemCode.AlreadyYours");
        (await SumOfWalletsAsync(agency)).ShouldBe(3 * code.Value.MinorUnits);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task One_client_that_redeems_many_codes_at_once_for_the_first_time_gets_one_wallet_with_all_of_them()
    {
        var agency = await app.Given.AnAgency();
        var client = Guid.NewGuid();
        var codes = new List<string>();
        for (var i = 0; i < 20; i++) codes.Add((await app.ACode(agency)).Code);

        var outcomes = await Task.WhenAll(codes.Select(c => TryAsync(BillingApp.APersonOf(agency, client), c)));

        outcomes.ShouldAllBe(o => o == null);
        (await app.WalletOf(BillingApp.APersonOf(agency, client))).Balance.MinorUnits.ShouldBe(20 * 1_000);
        (await app.Ledger.AskAsync<long>($"""SELECT count(*) FROM billing."Accounts" WHERE "ClientId" = '{client}'""")).ShouldBe(2);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task The_same_request_sent_ten_times_at_once_is_one_redemption()
    {
        var agency = await app.Given.AnAgency();
        var code = await app.ACode(agency, usageLimit: 100, perClient: 100);
        var person = BillingApp.APersonOf(agency);

        var results = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => app.Redeem(person, code.Code, "one-key"))));

        results.ShouldAllBe(r => r.Credited == code.Value);
        (await app.WalletOf(person)).Balance.ShouldBe(code.Value);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task A_code_can_be_switched_off_and_on_in_the_middle_of_a_rush()
    {
        var agency = await app.Given.AnAgency();
        var code = await app.ACode(agency, usageLimit: 1_000);

        var rush = RaceAsync(Enumerable.Range(0, 40).Select(_ => BillingApp.APersonOf(agency)), code.Code);
        for (var i = 0; i < 5; i++)
        {
            (await app.AsAsync<IRedeemCodeAppService, RedeemCodeDto>(agency.Admin, s => s.DeactivateAsync(code.Id))).IsActive.ShouldBeFalse();
            (await app.AsAsync<IRedeemCodeAppService, RedeemCodeDto>(agency.Admin, s => s.ActivateAsync(code.Id))).IsActive.ShouldBeTrue();
        }

        (await rush).ShouldAllBe(o => o == null || o == "Billing:RedeemCode.Inactive");
        await app.Ledger.HoldAsync();
    }

    private Task<string?[]> RaceAsync(IEnumerable<Person> people, string code) =>
        Task.WhenAll(people.Select(p => Task.Run(() => TryAsync(p, code))));

    /// <summary>Null for success, else the refusal's code; anything but a refusal fails the test.</summary>
    private async Task<string?> TryAsync(Person person, string code)
    {
        try
        {
            await app.Redeem(person, code);
            return null;
        }
        catch (BusinessException refusal)
        {
            return refusal.Code;
        }
    }

    private Task<long> SumOfWalletsAsync(TestAgency agency) =>
        app.Ledger.AskAsync<long>($"""SELECT coalesce(sum("BalanceMinorUnits"), 0)::bigint FROM billing."Accounts" WHERE "Kind" = 1 AND "TenantId" = '{agency.Id}'""");
}
