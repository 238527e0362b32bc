using Microsoft.Extensions.DependencyInjection;
using Montrose.Billing.Ledger;
using Montrose.Billing.Tests.Infrastructure;
using Npgsql;
using Shouldly;
using Xunit;

namespace Montrose.Billing.Tests.Application.Ledger;

/// <summary>The database is the last line: what code forgets, it refuses.</summary>
public class LedgerDatabaseTests(BillingApp app) : IClassFixture<BillingApp>
{
    [Fact]
    public async Task Entries_and_transactions_can_not_be_changed_or_removed()
    {
        await RedeemedOnceAsync();

        foreach (var sql in (string[])
        [
            """UPDATE billing."Entries" SET "AmountMinorUnits" = "AmountMinorUnits" + 1""",
            """DELETE FROM billing."Entries" """,
            """TRUNCATE billing."Entries" """,
            """UPDATE billing."Transactions" SET "Description" = 'forged'""",
            """DELETE FROM billing."Transactions" """,
            """TRUNCATE billing."Transactions" CASCADE""",
        ])
            (await RefusalOf(sql)).MessageText.ShouldContain("append-only", customMessage: sql);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task Entries_that_do_not_sum_to_zero_are_refused_at_commit()
    {
        await RedeemedOnceAsync();

        var refused = await RefusalOf(
            """
            INSERT INTO billing."Entries" ("Id", "TenantId", "TransactionId", "ClientId", "AccountId", "AmountMinorUnits", "Currency", "Time")
            SELECT gen_random_uuid(), "TenantId", "TransactionId", "ClientId", "AccountId", 1, "Currency", "Time" FROM billing."Entries" LIMIT 1
            """);

        refused.SqlState.ShouldBe(PostgresErrorCodes.CheckViolation);
        refused.MessageText.ShouldContain("not to zero");
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task A_balance_can_not_fall_below_its_minimum()
    {
        await RedeemedOnceAsync();
        (await RefusalOf("""UPDATE billing."Accounts" SET "BalanceMinorUnits" = -1 WHERE "Kind" = 1""")).ConstraintName.ShouldBe("CK_Accounts_Balance");
    }

    [Fact]
    public async Task A_fact_can_not_have_its_effect_twice_and_a_code_not_be_used_beyond_its_limit()
    {
        await RedeemedOnceAsync();

        (await RefusalOf(
            """
            INSERT INTO billing."Transactions" ("Id", "TenantId", "Provider", "ObjectId", "Effect", "Time")
            SELECT gen_random_uuid(), "TenantId", "Provider", "ObjectId", "Effect", "Time" FROM billing."Transactions" LIMIT 1
            """)).SqlState.ShouldBe(PostgresErrorCodes.UniqueViolation);
        (await RefusalOf("""UPDATE billing."RedeemCodes" SET "TimesUsed" = "UsageLimit" + 1""")).ConstraintName.ShouldBe("CK_RedeemCodes_TimesUsed");
        (await RefusalOf(
            """
            INSERT INTO billing."Redemptions" ("Id", "TenantId", "RedeemCodeId", "ClientId", "Number", "ValueMinorUnits", "ValueCurrency", "RedeemedAt")
            SELECT gen_random_uuid(), "TenantId", "RedeemCodeId", "ClientId", "Number", "ValueMinorUnits", "ValueCurrency", "RedeemedAt" FROM billing."Redemptions" LIMIT 1
            """)).SqlState.ShouldBe(PostgresErrorCodes.UniqueViolation);
    }

    [Fact]
    public async Task The_hourly_audit_finds_nothing_in_a_sound_ledger_and_says_what_is_wrong_with_a_forged_one()
    {
        await RedeemedOnceAsync();
        (await AuditAsync()).ShouldBeEmpty();

        await app.Ledger.ExecuteAsync("""UPDATE billing."Accounts" SET "BalanceMinorUnits" = "BalanceMinorUnits" + 5 WHERE "Id" = (SELECT "Id" FROM billing."Accounts" WHERE "Kind" = 1 LIMIT 1)""");
        try
        {
            (await AuditAsync()).ShouldBe(["1 balances that are not the sum of their entries", "1 accounts whose newest entry does not tell their balance and number of entries"]);
        }
        finally
        {
            await app.Ledger.ExecuteAsync("""UPDATE billing."Accounts" a SET "BalanceMinorUnits" = (SELECT coalesce(sum("AmountMinorUnits"), 0) FROM billing."Entries" e WHERE e."AccountId" = a."Id")""");
        }

        async Task<IReadOnlyList<string>> AuditAsync()
        {
            using var scope = app.Services.CreateScope();
            return await scope.ServiceProvider.GetRequiredService<LedgerAudit>().FindViolationsAsync();
        }
    }

    private async Task RedeemedOnceAsync()
    {
        var agency = await app.Given.AnAgency();
        await app.Redeem(BillingApp.APersonOf(agency), (await app.ACode(agency)).Code);
    }

    private Task<PostgresException> RefusalOf(string sql) => Should.ThrowAsync<PostgresException>(() => app.Ledger.ExecuteAsync(sql));
}
