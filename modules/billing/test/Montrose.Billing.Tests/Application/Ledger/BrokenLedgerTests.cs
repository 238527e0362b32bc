using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Ledger;
using Montrose.Billing.Tests.Infrastructure;
using Montrose.Billing.Wallets;
using Montrose.Clients;
using Montrose.Monetary;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;
using Xunit;
using Xunit.Abstractions;

namespace Montrose.Billing.Tests.Application.Ledger;

/// <summary>The product with balances that are moved without their guard or their lock: the race of T1 finds both (T12).</summary>
[Trait("Procedure", "T12")]
public class BrokenLedgerTests(ITestOutputHelper output)
{
    private const int Spends = 40;
    private const int Price = 100;
    private const int Credit = 1_000;
    private static readonly Guid Agency = Guid.NewGuid();

    [Fact]
    public async Task Without_the_guard_a_wallet_pays_more_than_it_has()
    {
        // The check constraint behind the guard would stop it as well.
        var (left, violations) = await RaceAsync<Unguarded>("""ALTER TABLE billing."Accounts" DROP CONSTRAINT "CK_Accounts_Balance" """);

        left.ShouldBe(Credit - (Spends * Price));
        violations.ShouldNotBeNull().ShouldContain("I3: no balance is below its minimum");
        output.WriteLine($"T12: without the WHERE guard {Spends} spends of {Price} from {Credit} leave {left}: caught");
    }

    [Fact]
    public async Task Without_the_lock_a_wallet_loses_movements()
    {
        var (_, violations) = await RaceAsync<Unlocked>("""DROP INDEX billing."IX_Entries_AccountId_Number" """);

        violations.ShouldNotBeNull().ShouldContain("I2: an account's balance is the sum of its entries");
        output.WriteLine("T12: without the lock movements are lost: caught");
    }

    [Fact]
    public async Task With_both_nothing_is_found()
    {
        var (left, violations) = await RaceAsync<Whole>("SELECT 1");

        left.ShouldBe(0);
        violations.ShouldBeNull();
        output.WriteLine("T12: with index, guard and lock nothing is found");
    }

    private static async Task<(long Left, string? Violations)> RaceAsync<TModule>(string breakage) where TModule : IAbpModule
    {
        await using var database = await InstalledDatabase.CreateAsync();
        var ledger = new LedgerInvariants(database.ConnectionString);
        await ledger.ExecuteAsync(breakage);
        using var application = await AbpApplicationFactory.CreateAsync<TModule>(o =>
        {
            o.UseAutofac();
            o.Services.ReplaceConfiguration(new ConfigurationBuilder()
                .AddInMemoryCollection([new("ConnectionStrings:Default", database.ApplicationConnectionString), new("ConnectionStrings:Migrations", database.ConnectionString)]).Build());
            o.Services.AddLogging();
        });
        await application.InitializeAsync();
        var client = Guid.NewGuid();
        await MoveAsync(application, client, AccountKind.CodeGrants, AccountKind.Wallet, Credit, "credit");

        await Parallel.ForEachAsync(Enumerable.Range(0, Spends), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (i, _) =>
        {
            try
            {
                await MoveAsync(application, client, AccountKind.Wallet, AccountKind.Purchases, Price, $"spend-{i}");
            }
            catch (BusinessException e) when (e.Code is "Billing:Wallet.InsufficientFunds")
            {
            }
        });

        var left = await ledger.AskAsync<long>($"""SELECT "BalanceMinorUnits" FROM billing."Accounts" WHERE "ClientId" = '{client}' AND "Kind" = 1""");
        await application.ShutdownAsync();
        try
        {
            await ledger.HoldAsync();
            return (left, null);
        }
        catch (ShouldAssertException e)
        {
            return (left, e.Message);
        }
    }

    private static async Task MoveAsync(IAbpApplicationWithInternalServiceProvider application, Guid client, AccountKind from, AccountKind to, long amount, string what)
    {
        using var services = application.ServiceProvider.CreateScope();
        var provider = services.ServiceProvider;
        using var tenant = provider.GetRequiredService<ICurrentTenant>().Change(Agency);
        using var scope = provider.GetRequiredService<IClientScope>().Use(ClientScopeSnapshot.ForClient(client));
        using var unit = provider.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
        await provider.GetRequiredService<LedgerBook>().MoveAsync(client, from, to, new Money(amount, "EUR"), new BusinessFact("race", $"{client:N}-{what}", WalletEntryKind.Spent), what);
        await unit.CompleteAsync();
    }

    [DependsOn(typeof(MontroseTestModule))]
    public class Whole : AbpModule;

    [DependsOn(typeof(MontroseTestModule))]
    public class Unguarded : AbpModule
    {
        public override void ConfigureServices(ServiceConfigurationContext context) => context.Services.Replace(ServiceDescriptor.Transient<IAccountBalances, UnguardedBalances>());
    }

    [DependsOn(typeof(MontroseTestModule))]
    public class Unlocked : AbpModule
    {
        public override void ConfigureServices(ServiceConfigurationContext context) => context.Services.Replace(ServiceDescriptor.Transient<IAccountBalances, UnlockedBalances>());
    }

    /// <summary>The statement of the product without its WHERE.</summary>
    public class UnguardedBalances(IDbContextProvider<IBillingDbContext> contexts) : IAccountBalances
    {
        public async Task<AccountState?> AddAsync(Guid accountId, long minorUnits)
        {
            var account = (await contexts.GetDbContextAsync()).Accounts.Where(a => a.Id == accountId);
            await account.ExecuteUpdateAsync(s => s.SetProperty(a => a.BalanceMinorUnits, a => a.BalanceMinorUnits + minorUnits).SetProperty(a => a.EntryCount, a => a.EntryCount + 1));
            return await account.Select(a => new AccountState(a.BalanceMinorUnits, a.EntryCount, a.RechargeBelowMinorUnits)).SingleAsync();
        }

        public Task<long> LockAsync(Guid accountId) => Task.FromResult(0L);
    }

    /// <summary>Reads a balance, thinks, and writes what it makes of it.</summary>
    public class UnlockedBalances(IDbContextProvider<IBillingDbContext> contexts) : IAccountBalances
    {
        public async Task<AccountState?> AddAsync(Guid accountId, long minorUnits)
        {
            var account = (await contexts.GetDbContextAsync()).Accounts.Where(a => a.Id == accountId);
            var before = await account.Select(a => new { a.BalanceMinorUnits, a.EntryCount, a.MinBalanceMinorUnits }).SingleAsync();
            var (balance, entries) = (before.BalanceMinorUnits + minorUnits, before.EntryCount + 1);
            if (balance < before.MinBalanceMinorUnits) return null;
            await Task.Delay(20);
            await account.ExecuteUpdateAsync(s => s.SetProperty(a => a.BalanceMinorUnits, balance).SetProperty(a => a.EntryCount, entries));
            return new AccountState(balance, entries, null);
        }

        public Task<long> LockAsync(Guid accountId) => Task.FromResult(0L);
    }
}
