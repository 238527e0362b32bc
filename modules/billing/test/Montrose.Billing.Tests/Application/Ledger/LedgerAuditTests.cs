using Microsoft.Extensions.DependencyInjection;
using Montrose.Billing.Ledger;
using Montrose.Billing.Tests.Infrastructure;
using Montrose.Monitoring;
using Shouldly;
using Volo.Abp.BackgroundWorkers;
using Xunit;

namespace Montrose.Billing.Tests.Application.Ledger;

public class LedgerAuditTests(BillingApp app) : IClassFixture<BillingApp>
{
    [Fact]
    public async Task What_the_hourly_look_finds_stands_until_a_later_one_does_not()
    {
        var agency = await app.Given.AnAgency();
        var person = BillingApp.APersonOf(agency);
        await app.Redeem(person, (await app.ACode(agency, value: 1_000)).Code);
        var faults = app.Services.GetRequiredService<StandingFaults>();
        await LookAsync();
        faults.All.ShouldBeEmpty();

        await ForgeAsync(+1);
        await LookAsync();
        faults.All.ShouldContain("The ledger is wrong: 1 balances that are not the sum of their entries");

        await ForgeAsync(-1);
        await LookAsync();
        faults.All.ShouldBeEmpty();

        Task ForgeAsync(int by) => app.Ledger.ExecuteAsync($"""UPDATE billing."Accounts" SET "BalanceMinorUnits" = "BalanceMinorUnits" + {by} WHERE "ClientId" = '{person.ClientId}' AND "Kind" = 1""");
    }

    private Task LookAsync() => ActivatorUtilities.CreateInstance<Look>(app.Services).RunAsync(app.Services);

    /// <summary>The worker without its hour.</summary>
    private sealed class Look(Volo.Abp.Threading.AbpAsyncTimer timer, IServiceScopeFactory scopes) : LedgerAuditWorker(timer, scopes)
    {
        public async Task RunAsync(IServiceProvider services)
        {
            using var scope = services.CreateScope();
            await DoWorkAsync(new PeriodicBackgroundWorkerContext(scope.ServiceProvider));
        }
    }
}
