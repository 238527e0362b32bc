using Microsoft.Extensions.DependencyInjection;
using Montrose.Billing.Integration;
using Montrose.Billing.Ledger;
using Montrose.Billing.Tests.Infrastructure;
using Montrose.Billing.Wallets;
using Montrose.Monetary;
using Shouldly;
using Xunit;
using Xunit.Abstractions;

namespace Montrose.Billing.Tests.Application.Ledger;

/// <summary>What holds the ledger together is taken away, and the invariants or the audit must notice (T12).</summary>
[Trait("Procedure", "T12")]
public class MutantTests(BillingApp app, ITestOutputHelper output) : IClassFixture<BillingApp>
{
    private const string Index = "IX_Transactions_Provider_ObjectId_Effect";

    [Fact]
    public async Task Without_the_unique_index_a_fact_that_takes_effect_twice_is_found()
    {
        var (agency, client) = await AWallet();
        await app.Ledger.ExecuteAsync($"""DROP INDEX billing."{Index}" """);
        try
        {
            for (var i = 0; i < 2; i++)
                await app.InTransactionAsync(agency, client, s => s.GetRequiredService<LedgerBook>().MoveAsync(client, AccountKind.Wallet, AccountKind.Purchases, new Money(10, "EUR"), new BusinessFact("courses", $"twice-{client:N}", WalletEntryKind.Spent), "A course"));
            (await FailureAsync() ?? "nothing was found").ShouldContain("I5: a business fact has one effect");
            output.WriteLine("T12: without the unique index a fact that takes effect twice: caught");
        }
        finally
        {
            // Nothing of the ledger can be taken back, except as its owner and with the triggers off.
            await app.Ledger.ExecuteAsync(
                $"""
                SET session_replication_role = replica;
                CREATE TEMP TABLE forged AS SELECT "Id" FROM billing."Transactions" WHERE "ObjectId" = 'twice-{client:N}' ORDER BY "Id" DESC LIMIT 1;
                DELETE FROM billing."Entries" WHERE "TransactionId" IN (SELECT "Id" FROM forged);
                DELETE FROM billing."Transactions" WHERE "Id" IN (SELECT "Id" FROM forged);
                UPDATE billing."Accounts" a SET "BalanceMinorUnits" = coalesce((SELECT sum("AmountMinorUnits") FROM billing."Entries" e WHERE e."AccountId" = a."Id"), 0),
                    "EntryCount" = (SELECT count(*) FROM billing."Entries" e WHERE e."AccountId" = a."Id") WHERE "ClientId" = '{client}';
                CREATE UNIQUE INDEX "{Index}" ON billing."Transactions" ("Provider", "ObjectId", "Effect");
                """);
        }
    }

    [Fact]
    public async Task Without_the_guard_and_the_check_a_wallet_that_falls_below_its_floor_is_found()
    {
        var (agency, client) = await AWallet();
        var wallet = $"""UPDATE billing."Accounts" SET "BalanceMinorUnits" = -5 WHERE "ClientId" = '{client}' AND "Kind" = 1""";
        (await Should.ThrowAsync<Npgsql.PostgresException>(() => app.Ledger.ExecuteAsync(wallet))).ConstraintName.ShouldBe("CK_Accounts_Balance");
        await app.Ledger.ExecuteAsync("""ALTER TABLE billing."Accounts" DROP CONSTRAINT "CK_Accounts_Balance" """);
        try
        {
            await app.Ledger.ExecuteAsync(wallet);
            (await FailureAsync()).ShouldNotBeNull();
            (await AuditAsync()).ShouldContain(v => v.Contains("below their minimum", StringComparison.Ordinal));
        }
        finally
        {
            await app.Ledger.ExecuteAsync($"""UPDATE billing."Accounts" a SET "BalanceMinorUnits" = (SELECT sum("AmountMinorUnits") FROM billing."Entries" e WHERE e."AccountId" = a."Id") WHERE "ClientId" = '{client}' AND "Kind" = 1""");
            await app.Ledger.ExecuteAsync("""ALTER TABLE billing."Accounts" ADD CONSTRAINT "CK_Accounts_Balance" CHECK ("BalanceMinorUnits" >= "MinBalanceMinorUnits")""");
        }
        agency.ShouldNotBeNull();
    }

    [Fact]
    public async Task Without_the_lock_two_who_read_and_write_a_balance_lose_one_movement_and_that_is_found()
    {
        var (agency, client) = await AWallet();
        // As code would that reads a balance, and writes it back: the entry is there, and the balance is another's.
        var stale = await app.Ledger.AskAsync<long>($"""SELECT "BalanceMinorUnits" FROM billing."Accounts" WHERE "ClientId" = '{client}' AND "Kind" = 1""");
        await app.InTransactionAsync(agency, client, s => s.GetRequiredService<IWalletIntegrationService>().SpendAsync(new WalletMovement(client, new Money(10, "EUR"), "courses", $"lost-{client:N}", "A course")));
        await app.Ledger.ExecuteAsync($"""UPDATE billing."Accounts" SET "BalanceMinorUnits" = {stale} WHERE "ClientId" = '{client}' AND "Kind" = 1""");

        (await FailureAsync() ?? "nothing was found").ShouldContain("I2: an account's balance is the sum of its entries");
        (await AuditAsync()).ShouldContain(v => v.Contains("not the sum of their entries", StringComparison.Ordinal));
        await app.Ledger.ExecuteAsync($"""UPDATE billing."Accounts" SET "BalanceMinorUnits" = {stale - 10} WHERE "ClientId" = '{client}' AND "Kind" = 1""");
        await app.Ledger.HoldAsync();
    }

    private async Task<(Montrose.TestBase.TestAgency Agency, Guid Client)> AWallet()
    {
        var agency = await app.Given.AnAgency();
        var person = BillingApp.APersonOf(agency);
        await app.Redeem(person, (await app.ACode(agency, value: 1_000)).Code);
        return (agency, person.ClientId!.Value);
    }

    private async Task<string?> FailureAsync()
    {
        try
        {
            await app.Ledger.HoldAsync();
            return null;
        }
        catch (ShouldAssertException e)
        {
            return e.Message;
        }
    }

    private async Task<IReadOnlyList<string>> AuditAsync()
    {
        using var scope = app.Services.CreateScope();
        return await scope.ServiceProvider.GetRequiredService<LedgerAudit>().FindViolationsAsync();
    }
}
