using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Montrose.Billing.Integration;
using Montrose.Billing.Payments;
using Montrose.Billing.Tests.Infrastructure;
using Montrose.Monetary;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp;
using Xunit;
using Xunit.Abstractions;

namespace Montrose.Billing.Tests.Application.Ledger;

/// <summary>Money that goes in every direction between a client's accounts at once never waits for itself (T2).</summary>
[Trait("Procedure", "T2")]
public class CrossingMovementsTests(BillingApp app, ITestOutputHelper output) : IClassFixture<BillingApp>
{
    private const int Lanes = 32;
    private const long Credit = 1_000_000;

    private static TimeSpan Duration => LongForms.AreAskedFor ? TimeSpan.FromMinutes(2) : TimeSpan.FromSeconds(4);

    [Fact]
    public async Task Movements_that_cross_each_other_deadlock_nowhere_and_lose_nothing()
    {
        var agency = await app.Given.AnAgency();
        var clients = new[] { BillingApp.APersonOf(agency), BillingApp.APersonOf(agency) };
        foreach (var client in clients) await app.Redeem(client, (await app.ACode(agency, value: Credit)).Code);
        var deadlocks = await app.Ledger.DeadlocksAsync();
        var (until, done) = (DateTime.UtcNow + Duration, 0L);

        await Task.WhenAll(Enumerable.Range(0, Lanes).Select(lane => Task.Run(async () =>
        {
            for (var i = 0; DateTime.UtcNow < until; i++)
            {
                await DoAsync(agency, clients[(lane + i) % clients.Length].ClientId!.Value, (lane + i) % 4, string.Create(CultureInfo.InvariantCulture, $"{lane}-{i}"));
                Interlocked.Increment(ref done);
            }
        })));

        var counted = await app.Ledger.DeadlocksAsync() - deadlocks;
        output.WriteLine($"T2: {done} movements by {Lanes} at once in {Duration.TotalSeconds} s, {counted} deadlocks");
        counted.ShouldBe(0);
        (await app.Ledger.AskAsync<long>("""SELECT coalesce(sum("BalanceMinorUnits"), 0)::bigint FROM billing."Accounts" """)).ShouldBe(0);
        await app.Ledger.HoldAsync();
    }

    /// <summary>What is too much for the wallet is refused as always; anything else is an error.</summary>
    private async Task DoAsync(TestAgency agency, Guid client, int what, string number)
    {
        var id = $"{client:N}-{number}";
        try
        {
            switch (what)
            {
                case 0:
                    await InAsync<IWalletIntegrationService>(w => w.SpendAsync(new WalletMovement(client, Euro(30), "courses", id, "Course")));
                    break;
                case 1:
                    await InAsync<IWalletIntegrationService>(w => w.RefundAsync(new WalletMovement(client, Euro(20), "courses", id, "Course")));
                    break;
                case 2:
                    await InAsync<IChargeIntegrationService>(c => c.HoldAsync(new HoldRequest(client, Euro(50), "campaigns", id, "Campaign", app.Clock.Now.AddYears(1))));
                    // A part of it goes back to the wallet, after what was captured went to the agency.
                    await InAsync<IChargeIntegrationService>(c => c.CaptureHoldAsync("campaigns", id, Euro(30), Euro(5)));
                    break;
                default:
                    await InAsync<IChargeIntegrationService>(c => c.ChargeAsync(new ChargeRequest(client, Euro(119), Euro(19), "hosting", id, "Hosting", null, PaymentChoice.Wallet)));
                    await InAsync<IChargeIntegrationService>(c => c.RefundAsync(new ChargeRefund("hosting", id, Euro(60), RefundTarget.Wallet, "part", null)));
                    break;
            }
        }
        catch (BusinessException e) when (e.Code is "Billing:Wallet.InsufficientFunds")
        {
        }

        Task InAsync<T>(Func<T, Task> act) where T : notnull => app.InTransactionAsync(agency, client, s => act(s.GetRequiredService<T>()));
    }

    private static Money Euro(long minorUnits) => new(minorUnits, "EUR");
}
