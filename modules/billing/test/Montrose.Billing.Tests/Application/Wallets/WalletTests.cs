using Microsoft.Extensions.DependencyInjection;
using Montrose.Billing.Integration;
using Montrose.Billing.Tests.Infrastructure;
using Montrose.Billing.Wallets;
using Montrose.Monetary;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp.Authorization;
using Volo.Abp.Domain.Entities;
using Volo.Abp.SettingManagement;
using Volo.Abp.Timing;
using Xunit;

namespace Montrose.Billing.Tests.Application.Wallets;

public class WalletTests(BillingApp app) : IClassFixture<BillingApp>
{
    [Fact]
    public async Task The_admin_sees_all_wallets_and_the_agent_those_of_the_assigned_clients()
    {
        var agency = await app.Given.AnAgency();
        var agent = await app.Given.AnAgent(agency);
        var (mine, other) = (await AClientWith(agency, 700), await AClientWith(agency, 900));
        await app.Given.Assigned(agency, mine, agent);

        (await ListAsync(agency.Admin)).Select(w => (w.ClientName, w.Balance.MinorUnits)).ShouldBe([(other.CompanyName, 900), (mine.CompanyName, 700)]);
        (await ListAsync(agent)).Select(w => (w.ClientName, w.Balance.MinorUnits)).ShouldBe([(mine.CompanyName, 700)]);
        (await GetAsync(agent, mine.Id)).Balance.MinorUnits.ShouldBe(700);
        await Should.ThrowAsync<EntityNotFoundException>(() => GetAsync(agent, other.Id));
        await Should.ThrowAsync<EntityNotFoundException>(() => HistoryOfAsync(agent, other.Id));
        (await HistoryOfAsync(agent, mine.Id)).TotalCount.ShouldBe(1);
    }

    [Fact]
    public async Task A_client_sees_no_wallet_but_its_own()
    {
        var agency = await app.Given.AnAgency();
        var client = await AClientWith(agency, 100);
        var other = await AClientWith(agency, 200);

        (await app.WalletOf(client.Owner)).Balance.MinorUnits.ShouldBe(100);
        await Should.ThrowAsync<AbpAuthorizationException>(() => ListAsync(client.Owner));
        await Should.ThrowAsync<AbpAuthorizationException>(() => GetAsync(client.Owner, other.Id));
    }

    [Fact]
    public async Task Another_agencys_wallet_does_not_exist()
    {
        var (agency, other) = (await app.Given.AnAgency(), await app.Given.AnAgency());
        var theirs = await AClientWith(other, 100);

        await Should.ThrowAsync<EntityNotFoundException>(() => GetAsync(agency.Admin, theirs.Id));
        (await ListAsync(agency.Admin)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_client_that_never_had_money_has_a_wallet_with_nothing_in_it()
    {
        var agency = await app.Given.AnAgency();
        var client = await app.Given.AClient(agency);

        var wallet = await GetAsync(agency.Admin, client.Id);

        wallet.Balance.MinorUnits.ShouldBe(0);
        wallet.Balance.Currency.ShouldBe("EUR");
        wallet.ClientName.ShouldBe(client.CompanyName);
        (await HistoryOfAsync(agency.Admin, client.Id)).TotalCount.ShouldBe(0);
    }

    [Fact]
    public async Task Months_hold_what_came_in_and_went_out_as_the_agencys_time_zone_cuts_them()
    {
        var agency = await app.Given.AnAgency();
        var person = BillingApp.APersonOf(agency);
        await app.AsAsync(agency.Admin, s => s.GetRequiredService<ISettingManager>().SetForCurrentTenantAsync(TimingSettingNames.TimeZone, "Pacific/Auckland"));
        // In Auckland the first of March has begun twelve hours before.
        app.Clock.Now = new DateTime(2026, 2, 28, 12, 0, 0, DateTimeKind.Utc);
        await app.Redeem(person, (await app.ACode(agency, value: 900)).Code);
        app.Clock.Now = new DateTime(2026, 2, 28, 10, 0, 0, DateTimeKind.Utc);
        await app.Redeem(person, (await app.ACode(agency, value: 50)).Code);
        app.Clock.Now = new DateTime(2026, 4, 2, 0, 0, 0, DateTimeKind.Utc);
        await app.InTransactionAsync(agency, person.ClientId!.Value, s => s.GetRequiredService<IWalletIntegrationService>().SpendAsync(new WalletMovement(person.ClientId!.Value, new Money(300, "EUR"), "test", "a-thing", "A thing")));

        var months = (await app.AsClientAsync(person, s => s.GetRequiredService<IWalletAppService>().GetMonthsAsync())).Items;

        months.Select(m => (m.Month.Year, m.Month.Month)).ShouldBe([(2025, 11), (2025, 12), (2026, 1), (2026, 2), (2026, 3), (2026, 4)]);
        months.Select(m => (m.In.MinorUnits, m.Out.MinorUnits)).ShouldBe([(0, 0), (0, 0), (0, 0), (50, 0), (900, 0), (0, 300)]);
    }

    [Fact]
    public async Task The_history_is_paged_the_newest_first_and_filtered_by_time()
    {
        var agency = await app.Given.AnAgency();
        var person = BillingApp.APersonOf(agency);
        var began = app.Clock.Now;
        for (var i = 1; i <= 5; i++)
        {
            await app.Redeem(person, (await app.ACode(agency, value: i * 100)).Code);
            app.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        (await HistoryAsync(person, new() { MaxResultCount = 2 })).ShouldBe([500, 400]);
        (await HistoryAsync(person, new() { SkipCount = 2, MaxResultCount = 2 })).ShouldBe([300, 200]);
        (await HistoryAsync(person, new() { From = began.AddMinutes(1), To = began.AddMinutes(3) })).ShouldBe([300, 200]);
        (await HistoryAsync(person, new() { Kind = WalletEntryKind.Spent })).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_list_asks_for_the_clients_names_once_however_many_rows_it_has()
    {
        var agency = await app.Given.AnAgency();
        for (var i = 0; i < 4; i++) await AClientWith(agency, 100 + i);
        await ListAsync(agency.Admin);

        using var counter = new StatementCounter();
        (await ListAsync(agency.Admin)).Count.ShouldBe(4);

        counter.Statements.Count(s => s.Contains("\"Clients\"", StringComparison.Ordinal)).ShouldBe(1, string.Join(Environment.NewLine, counter.Statements));
        counter.Statements.Count(s => s.Contains("\"Accounts\"", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public async Task The_list_can_be_searched_by_the_clients_name()
    {
        var agency = await app.Given.AnAgency();
        var (one, two) = (await AClientWith(agency, 100), await AClientWith(agency, 200));

        (await ListAsync(agency.Admin, one.CompanyName.ToUpperInvariant())).Select(w => w.ClientId).ShouldBe([one.Id]);
        (await ListAsync(agency.Admin, "nobody is called so")).ShouldBeEmpty();
        two.Id.ShouldNotBe(one.Id);
    }

    private async Task<TestClient> AClientWith(TestAgency agency, long balance)
    {
        var client = await app.Given.AClient(agency);
        await app.Redeem(client.Owner, (await app.ACode(agency, value: balance)).Code);
        return client;
    }

    private Task<IReadOnlyList<WalletDto>> ListAsync(Person person, string? filter = null) =>
        app.AsAsync<IWalletAppService, IReadOnlyList<WalletDto>>(person, async s => (await s.GetListAsync(new GetWalletsInput { Filter = filter })).Items);

    private Task<WalletDto> GetAsync(Person person, Guid clientId) => app.AsAsync<IWalletAppService, WalletDto>(person, s => s.GetAsync(clientId));

    private Task<WalletHistoryDto> HistoryOfAsync(Person person, Guid clientId) =>
        app.AsAsync<IWalletAppService, WalletHistoryDto>(person, s => s.GetHistoryOfAsync(clientId, new GetWalletHistoryInput()));

    private async Task<List<long>> HistoryAsync(Person person, GetWalletHistoryInput input) =>
        [.. (await app.AsClientAsync(person, s => s.GetRequiredService<IWalletAppService>().GetHistoryAsync(input))).Items.Select(e => e.Amount.MinorUnits)];
}
