using Microsoft.Extensions.DependencyInjection;
using Montrose.Billing.Integration;
using Montrose.Billing.Ledger;
using Montrose.Billing.Tests.Infrastructure;
using Montrose.Billing.Wallets;
using Montrose.Monetary;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp;
using Xunit;

namespace Montrose.Billing.Tests.Application.Ledger;

public class HoldTests(BillingApp app) : IClassFixture<BillingApp>
{
    private const string Campaign = "campaign";

    [Fact]
    public async Task What_is_reserved_can_not_be_spent_and_a_part_of_it_is_captured_once()
    {
        var (agency, person) = await AWalletWith(1_000);
        await DoAsync(agency, person, s => s.HoldAsync(Request(person, 800)));
        await DoAsync(agency, person, s => s.HoldAsync(Request(person, 800)));
        (await BalanceAsync(person)).ShouldBe(200);

        await DoAsync(agency, person, s => s.CaptureHoldAsync(Campaign, Id(person), new Money(595, "EUR"), new Money(95, "EUR")));
        await DoAsync(agency, person, s => s.CaptureHoldAsync(Campaign, Id(person), new Money(595, "EUR"), new Money(95, "EUR")));

        (await BalanceAsync(person)).ShouldBe(405);
        (await RefusalAsync(agency, person, s => s.ReleaseHoldAsync(Campaign, Id(person)))).ShouldBe("Billing:Hold.NotOpen");
        (await RefusalAsync(agency, person, s => s.CaptureHoldAsync(Campaign, Id(person), new Money(100, "EUR"), Money.Zero("EUR")))).ShouldBe("Billing:Hold.NotOpen");
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task More_than_there_is_can_be_neither_reserved_nor_captured()
    {
        var (agency, person) = await AWalletWith(1_000);
        (await RefusalAsync(agency, person, s => s.HoldAsync(Request(person, 1_001)))).ShouldBe("Billing:Wallet.InsufficientFunds");
        await DoAsync(agency, person, s => s.HoldAsync(Request(person, 400)));
        (await RefusalAsync(agency, person, s => s.CaptureHoldAsync(Campaign, Id(person), new Money(401, "EUR"), Money.Zero("EUR")))).ShouldBe("Billing:Hold.TooSmall");
        (await BalanceAsync(person)).ShouldBe(600);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task What_nobody_captures_in_time_goes_back()
    {
        var (agency, person) = await AWalletWith(1_000);
        await DoAsync(agency, person, s => s.HoldAsync(Request(person, 400)));
        app.Clock.Advance(TimeSpan.FromHours(2));

        (await RefusalAsync(agency, person, s => s.CaptureHoldAsync(Campaign, Id(person), new Money(400, "EUR"), Money.Zero("EUR")))).ShouldBe("Billing:Hold.NotOpen");
        await ExpireAsync();
        await ExpireAsync();

        (await BalanceAsync(person)).ShouldBe(1_000);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task Capture_release_and_expiry_at_once_have_one_winner()
    {
        var (agency, person) = await AWalletWith(1_000);
        await DoAsync(agency, person, s => s.HoldAsync(Request(person, 400)));

        await Parallel.ForEachAsync(Enumerable.Range(0, 12), new ParallelOptions { MaxDegreeOfParallelism = 12 }, async (i, _) =>
        {
            try
            {
                if (i % 2 == 0) await DoAsync(agency, person, s => s.CaptureHoldAsync(Campaign, Id(person), new Money(400, "EUR"), Money.Zero("EUR")));
                else await DoAsync(agency, person, s => s.ReleaseHoldAsync(Campaign, Id(person)));
            }
            catch (BusinessException e) when (e.Code == "Billing:Hold.NotOpen")
            {
                // The other one won.
            }
        });

        (await BalanceAsync(person)).ShouldBeOneOf(600, 1_000);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task A_statement_shows_the_balance_beside_each_movement_and_is_filtered_and_paged()
    {
        var (agency, person) = await AWalletWith(1_000);
        await DoAsync(agency, person, s => s.HoldAsync(Request(person, 400)));
        await DoAsync(agency, person, s => s.CaptureHoldAsync(Campaign, Id(person), new Money(300, "EUR"), Money.Zero("EUR")));
        await app.InTransactionAsync(agency, person.ClientId!.Value, s => s.GetRequiredService<IWalletIntegrationService>()
            .SpendAsync(new WalletMovement(person.ClientId.Value, new Money(50, "EUR"), "courses", Id(person), "A course about bread")));

        (await StatementAsync(person, new())).ShouldBe([(4, -50, 650), (3, 100, 700), (2, -400, 600), (1, 1_000, 1_000)]);
        (await StatementAsync(person, new() { SkipCount = 1, MaxResultCount = 2 })).ShouldBe([(3, 100, 700), (2, -400, 600)]);
        (await StatementAsync(person, new() { Filter = "BREAD" })).ShouldBe([(4, -50, 650)]);
        (await StatementAsync(person, new() { Kind = WalletEntryKind.Reserved })).ShouldBe([(2, -400, 600)]);
        (await StatementAsync(person, new() { From = app.Clock.Now.AddMinutes(1) })).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_agencys_own_wallet_at_the_host_is_a_wallet_like_any_other()
    {
        var agency = await app.Given.AnAgency();
        await app.Given.InAsync(null, async s =>
        {
            var book = s.GetRequiredService<LedgerBook>();
            await book.MoveAsync(agency.Id, AccountKind.GatewayClearing, AccountKind.Wallet, new Money(500, "EUR"), new BusinessFact("host", agency.Id.ToString("N"), WalletEntryKind.ToppedUp), "Paid in");
            await book.MoveAsync(agency.Id, AccountKind.Wallet, AccountKind.Purchases, new Money(200, "EUR"), new BusinessFact("host", agency.Id.ToString("N"), WalletEntryKind.Spent), "A month");
            return true;
        });

        (await app.Ledger.AskAsync<long>($"""SELECT "BalanceMinorUnits" FROM billing."Accounts" WHERE "TenantId" IS NULL AND "ClientId" = '{agency.Id}' AND "Kind" = 1""")).ShouldBe(300);
        await app.Ledger.HoldAsync();
    }

    private async Task<List<(long Number, long Amount, long Balance)>> StatementAsync(Person person, GetWalletHistoryInput input) =>
        [.. (await app.AsClientAsync(person, s => s.GetRequiredService<IWalletAppService>().GetHistoryAsync(input))).Items.Select(e => (e.Number, e.Amount.MinorUnits, e.Balance.MinorUnits))];

    private async Task ExpireAsync()
    {
        using var services = app.Services.CreateScope();
        await services.ServiceProvider.GetRequiredService<HoldDesk>().ExpireAsync();
    }

    private async Task<(TestAgency Agency, Person Person)> AWalletWith(long balance)
    {
        var agency = await app.Given.AnAgency();
        var person = BillingApp.APersonOf(agency);
        await app.Redeem(person, (await app.ACode(agency, value: balance)).Code);
        return (agency, person);
    }

    private HoldRequest Request(Person person, long amount) => new(person.ClientId!.Value, new Money(amount, "EUR"), Campaign, Id(person), "A campaign", app.Clock.Now.AddHours(1));

    private Task DoAsync(TestAgency agency, Person person, Func<IChargeIntegrationService, Task> act) =>
        app.InTransactionAsync(agency, person.ClientId!.Value, s => act(s.GetRequiredService<IChargeIntegrationService>()));

    private async Task<string?> RefusalAsync(TestAgency agency, Person person, Func<IChargeIntegrationService, Task> act) =>
        (await Should.ThrowAsync<BusinessException>(() => DoAsync(agency, person, act))).Code;

    private async Task<long> BalanceAsync(Person person) => (await app.WalletOf(person)).Balance.MinorUnits;

    private static string Id(Person person) => person.ClientId!.Value.ToString("N");
}
