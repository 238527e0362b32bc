using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Montrose.Billing.Integration;
using Montrose.Billing.Tests.Infrastructure;
using Montrose.Monetary;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp;
using Xunit;
using Xunit.Abstractions;

namespace Montrose.Billing.Tests.Application.Ledger;

public class SpendingTests(BillingApp app, ITestOutputHelper output) : IClassFixture<BillingApp>
{
    /// <summary>T1, without the API around it.</summary>
    [Fact]
    [Trait("Procedure", "T1")]
    public async Task A_wallet_of_10000_pays_exactly_100_times_100_however_many_ask_at_once()
    {
        var (agency, person) = await AWalletWith(10_000);
        var client = person.ClientId!.Value;
        var (spent, deadlocks, watch) = (0, await app.Ledger.DeadlocksAsync(), Stopwatch.StartNew());
        var (spends, lanes) = LongForms.AreAskedFor ? (64 * 500, 64) : (320, 32);

        await Parallel.ForEachAsync(Enumerable.Range(0, spends), new ParallelOptions { MaxDegreeOfParallelism = lanes }, async (i, _) =>
        {
            if (await TrySpendAsync(agency, client, $"purchase-{i}", 100)) Interlocked.Increment(ref spent);
        });

        output.WriteLine($"T1: {spends} spends by {lanes} at once in {watch.Elapsed.TotalSeconds:F0} s, {spent} succeeded");
        spent.ShouldBe(100);
        (await app.Ledger.DeadlocksAsync()).ShouldBe(deadlocks);
        (await app.WalletOf(person)).Balance.MinorUnits.ShouldBe(0);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task More_than_there_are_connections_may_make_a_wallets_first_purchase_at_once()
    {
        var (agency, person) = await AWalletWith(10_000);
        var client = person.ClientId!.Value;
        var watch = Stopwatch.StartNew();

        // The pool of tests has 60 connections, and waits 60 seconds for one.
        await Task.WhenAll(Enumerable.Range(0, 100).Select(i => Task.Run(() => SpendAsync(agency, client, $"first-{i}", 100))));

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(45));
        (await app.WalletOf(person)).Balance.MinorUnits.ShouldBe(0);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task The_same_fact_told_again_and_at_once_has_one_effect()
    {
        var (agency, person) = await AWalletWith(1_000);
        var client = person.ClientId!.Value;

        await Parallel.ForEachAsync(Enumerable.Range(0, 20), async (_, _) => await TrySpendAsync(agency, client, "one-purchase", 300));

        (await app.WalletOf(person)).Balance.MinorUnits.ShouldBe(700);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task What_is_missing_is_said_and_nothing_is_taken()
    {
        var (agency, person) = await AWalletWith(1_000);

        var refused = await Should.ThrowAsync<BusinessException>(() => SpendAsync(agency, person.ClientId!.Value, "too-much", 1_001));

        refused.Code.ShouldBe("Billing:Wallet.InsufficientFunds");
        refused.Data["amount"].ShouldBe("0.01 EUR");
        (await app.WalletOf(person)).Balance.MinorUnits.ShouldBe(1_000);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task A_refund_puts_back_what_was_spent()
    {
        var (agency, person) = await AWalletWith(1_000);
        var client = person.ClientId!.Value;
        await SpendAsync(agency, client, "p-1", 400);

        await app.InTransactionAsync(agency, client, s => s.GetRequiredService<IWalletIntegrationService>().RefundAsync(Movement(client, "p-1", 400)));

        (await app.WalletOf(person)).Balance.MinorUnits.ShouldBe(1_000);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task A_caller_that_fails_afterwards_has_spent_nothing()
    {
        var (agency, person) = await AWalletWith(1_000);
        var client = person.ClientId!.Value;

        await Should.ThrowAsync<InvalidOperationException>(() => app.InTransactionAsync(agency, client, async s =>
        {
            await s.GetRequiredService<IWalletIntegrationService>().SpendAsync(Movement(client, "failing", 400));
            throw new InvalidOperationException("The purchase failed.");
        }));

        (await app.WalletOf(person)).Balance.MinorUnits.ShouldBe(1_000);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task Modules_ask_for_balances_and_whether_a_client_can_afford_something()
    {
        var (agency, person) = await AWalletWith(500);
        var client = person.ClientId!.Value;

        await app.InTransactionAsync(agency, client, async s =>
        {
            var wallets = s.GetRequiredService<IWalletIntegrationService>();
            (await wallets.GetBalanceAsync(client)).ShouldBe(new Money(500, "EUR"));
            (await wallets.CanAffordAsync(client, new Money(500, "EUR"))).ShouldBeTrue();
            (await wallets.CanAffordAsync(client, new Money(501, "EUR"))).ShouldBeFalse();
            (await wallets.CanAffordAsync(client, new Money(1, "USD"))).ShouldBeFalse();
            (await wallets.GetBalancesAsync([client, Guid.NewGuid()])).ShouldBe(new Dictionary<Guid, Money> { [client] = new Money(500, "EUR") });
        });
    }

    private async Task<(TestAgency Agency, Person Person)> AWalletWith(long balance)
    {
        var agency = await app.Given.AnAgency();
        var person = BillingApp.APersonOf(agency);
        await app.Redeem(person, (await app.ACode(agency, value: balance)).Code);
        return (agency, person);
    }

    private async Task<bool> TrySpendAsync(TestAgency agency, Guid client, string purchase, long amount)
    {
        try
        {
            await SpendAsync(agency, client, purchase, amount);
            return true;
        }
        catch (BusinessException e) when (e.Code == "Billing:Wallet.InsufficientFunds")
        {
            return false;
        }
    }

    private Task SpendAsync(TestAgency agency, Guid client, string purchase, long amount) =>
        app.InTransactionAsync(agency, client, s => s.GetRequiredService<IWalletIntegrationService>().SpendAsync(Movement(client, purchase, amount)));

    private static WalletMovement Movement(Guid client, string purchase, long amount) => new(client, new Money(amount, "EUR"), "courses", $"{client:N}-{purchase}", "A course");
}
