using Npgsql;
using Shouldly;

namespace Montrose.TestBase;

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
        ("I2: an account's entries are numbered without gaps, each with the balance that it left",
            """
            SELECT count(*) FROM (
                SELECT e."Number" <> row_number() OVER w OR e."BalanceAfterMinorUnits" <> sum(e."AmountMinorUnits") OVER w AS wrong
                FROM billing."Entries" e WINDOW w AS (PARTITION BY e."AccountId" ORDER BY e."Number" ROWS UNBOUNDED PRECEDING)) v WHERE wrong
            """),
        ("I2: an account knows how many entries it has",
            """SELECT count(*) FROM billing."Accounts" a WHERE a."EntryCount" <> (SELECT count(*) FROM billing."Entries" e WHERE e."AccountId" = a."Id")"""),
        ("Holds: what is reserved is what is open",
            """
            SELECT count(*) FROM billing."Accounts" a WHERE a."Kind" = 4 AND a."BalanceMinorUnits" <> (SELECT coalesce(sum(h."AmountMinorUnits"), 0) FROM billing."Holds" h
                WHERE h."TenantId" IS NOT DISTINCT FROM a."TenantId" AND h."ClientId" = a."ClientId" AND h."Currency" = a."Currency" AND h."State" = 1)
            """),
        ("I6: refunds are at most what was captured",
            """SELECT count(*) FROM billing."Payments" WHERE "RefundedMinorUnits" > "CapturedMinorUnits" """),
        ("I6: a payment's refunds are those that did not fail",
            """SELECT count(*) FROM billing."Payments" p WHERE p."RefundedMinorUnits" <> (SELECT coalesce(sum(r."AmountMinorUnits"), 0) FROM billing."PaymentRefunds" r WHERE r."PaymentId" = p."Id" AND r."State" <> 3)"""),
        ("I7: a payment has one transaction where it was paid and none where it was not",
            """SELECT count(*) FROM billing."Payments" p WHERE (CASE WHEN p."State" = 4 THEN 1 ELSE 0 END) <> (SELECT count(*) FROM billing."Transactions" t WHERE t."Provider" = 'payments' AND t."ObjectId" = p."Id"::text)"""),
        ("I5: a business fact has one effect",
            """SELECT count(*) FROM (SELECT 1 FROM billing."Transactions" GROUP BY "Provider", "ObjectId", "Effect" HAVING count(*) > 1) v"""),
        ("I5: every redemption has exactly one transaction, but for those that credit nothing",
            """SELECT count(*) FROM billing."Redemptions" r WHERE (CASE WHEN r."ValueMinorUnits" > 0 THEN 1 ELSE 0 END) <> (SELECT count(*) FROM billing."Transactions" t WHERE t."Provider" = 'redeem-codes' AND t."ObjectId" = replace(r."Id"::text, '-', ''))"""),
        ("Codes: what is counted is what was redeemed",
            """SELECT count(*) FROM billing."RedeemCodes" c WHERE c."TimesUsed" <> (SELECT count(*) FROM billing."Redemptions" r WHERE r."RedeemCodeId" = c."Id")"""),
        ("Codes: none is used beyond its limit",
            """SELECT count(*) FROM billing."RedeemCodes" WHERE "TimesUsed" > "UsageLimit" """),
        ("I9: an invoice is the sum of its lines",
            """SELECT count(*) FROM billing."Invoices" i WHERE (i."NetMinorUnits", i."TaxMinorUnits") <> (SELECT coalesce(sum(l."NetMinorUnits"), 0), coalesce(sum(l."TaxMinorUnits"), 0) FROM billing."InvoiceLines" l WHERE l."InvoiceId" = i."Id")"""),
        ("Invoices: a series counts without a gap",
            """
            SELECT count(*) FROM billing."InvoiceSeries" s WHERE (s."Last", s."Last") <> (SELECT count(*), coalesce(max(i."Sequence"), 0) FROM billing."Invoices" i
                WHERE i."TenantId" IS NOT DISTINCT FROM s."TenantId" AND i."Kind" = s."Kind" AND i."Year" = s."Year" AND i."Sequence" IS NOT NULL)
            """),
        ("Invoices: what is credited is what the credit notes say",
            """
            SELECT count(*) FROM billing."Invoices" i WHERE i."Kind" = 1 AND (i."CreditedMinorUnits", i."CreditedTaxMinorUnits") <>
                (SELECT coalesce(sum(c."TotalMinorUnits"), 0), coalesce(sum(c."TaxMinorUnits"), 0) FROM billing."Invoices" c WHERE c."CreditedInvoiceId" = i."Id")
            """),
        ("Invoices: one that names its payment was paid by it",
            """SELECT count(*) FROM billing."Invoices" i WHERE i."PaymentId" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM billing."Payments" p WHERE p."Id" = i."PaymentId" AND p."State" = 4 AND (p."Provider" = 'invoices' AND p."ObjectId" = i."Id"::text OR p."Provider" = i."Provider" AND p."ObjectId" = i."ObjectId" AND p."AmountMinorUnits" = i."TotalMinorUnits" AND p."TaxMinorUnits" = i."TaxMinorUnits"))"""),
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

    /// <summary>How many deadlocks the database has counted. A connection tells its figures when it has been idle for a second.</summary>
    public async Task<long> DeadlocksAsync()
    {
        await Task.Delay(TimeSpan.FromSeconds(1.2));
        return await AskAsync<long>("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()");
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
