using Npgsql;
using Shouldly;

namespace Montrose.Billing.Tests.Infrastructure;

/// <summary>What must hold of the ledger whatever happened, asked of the database itself.</summary>
public sealed class LedgerInvariants(string connectionString)
{
    private static readonly (string Name, string Violations)[] Rules =
    [
        ("I1: the entries of a transaction sum to zero per currency",
            """SELECT count(*) FROM (SELECT 1 FROM billing."Entries" GROUP BY "TransactionId", "Currency" HAVING sum("AmountMinorUnits") <> 0) v"""),
        ("I1: a transaction has entries",
            """SELECT count(*) FROM billing."Transactions" t WHERE NOT EXISTS (SELECT 1 FROM billing."Entries" e WHERE e."TransactionId" = t."Id")"""),
        ("I2: an account's balance is the sum of its entries",
            """SELECT count(*) FROM billing."Accounts" a WHERE a."BalanceMinorUnits" <> (SELECT coalesce(sum(e."AmountMinorUnits"), 0) FROM billing."Entries" e WHERE e."AccountId" = a."Id")"""),
        ("I2: an entry is of its account's client, agency and currency",
            """SELECT count(*) FROM billing."Entries" e JOIN billing."Accounts" a ON a."Id" = e."AccountId" WHERE (e."ClientId", e."Currency") <> (a."ClientId", a."Currency") OR e."TenantId" IS DISTINCT FROM a."TenantId" """),
        ("I3: no balance is below its minimum",
            """SELECT count(*) FROM billing."Accounts" WHERE "BalanceMinorUnits" < "MinBalanceMinorUnits" """),
        ("I5: a business fact has one effect",
            """SELECT count(*) FROM (SELECT 1 FROM billing."Transactions" GROUP BY "Provider", "ObjectId", "Effect" HAVING count(*) > 1) v"""),
        ("I5: every redemption has exactly one transaction",
            """SELECT count(*) FROM billing."Redemptions" r WHERE 1 <> (SELECT count(*) FROM billing."Transactions" t WHERE t."Provider" = 'redeem-codes' AND t."ObjectId" = replace(r."Id"::text, '-', ''))"""),
        ("Codes: what is counted is what was redeemed",
            """SELECT count(*) FROM billing."RedeemCodes" c WHERE c."TimesUsed" <> (SELECT count(*) FROM billing."Redemptions" r WHERE r."RedeemCodeId" = c."Id")"""),
        ("Codes: none is used beyond its limit",
            """SELECT count(*) FROM billing."RedeemCodes" WHERE "TimesUsed" > "UsageLimit" """),
    ];

    public async Task HoldAsync()
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        foreach (var (name, violations) in Rules)
        {
            await using var command = new NpgsqlCommand(violations, connection);
            (await command.ExecuteScalarAsync()).ShouldBe(0L, name);
        }
    }

    public async Task<T> AskAsync<T>(string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    public async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
