using System.Globalization;
using Microsoft.AspNetCore.Http;
using Npgsql;

namespace Montrose.Bench;

/// <summary>Redeems a code in one transaction with the statements that the product sends, in the same round trips.</summary>
public static class BareRedeem
{
    private const string LockCode = """UPDATE billing."RedeemCodes" AS r SET "TimesUsed" = r."TimesUsed" WHERE r."TenantId" = $1 AND NOT (r."IsDeleted") AND r."NormalizedCode" = $2""";

    private const string ReadCode = """
        SELECT r."Id", r."Code", r."ConcurrencyStamp", r."CreationTime", r."CreatorId", r."DeleterId", r."DeletionTime", r."Description", r."ExpiresAt", r."ExtraProperties", r."GrantKind", r."GrantSubject", r."GrantText", r."IsActive", r."IsDeleted",
            r."LastModificationTime", r."LastModifierId", r."NormalizedCode", r."PerClientLimit", r."TenantId", r."TimesUsed", r."UsageLimit", r."ValueCurrency", r."ValueMinorUnits", (
            SELECT count(*)::int
            FROM billing."Redemptions" AS r0
            WHERE r0."TenantId" = $1 AND r0."ClientId" = ANY ($2) AND r0."RedeemCodeId" = r."Id" AND r0."ClientId" = $3) AS "Times"
        FROM billing."RedeemCodes" AS r
        WHERE r."TenantId" = $1 AND NOT (r."IsDeleted") AND r."NormalizedCode" = $4
        LIMIT 2
        """;

    private const string MoveBalance = """
        UPDATE billing."Accounts" SET "BalanceMinorUnits" = "BalanceMinorUnits" + $1, "EntryCount" = "EntryCount" + 1
        WHERE "Id" = $2 AND "BalanceMinorUnits" + $1 >= "MinBalanceMinorUnits"
        RETURNING "BalanceMinorUnits" AS "Balance", "EntryCount" AS "Entries", "RechargeBelowMinorUnits" AS "RechargeBelow"
        """;

    private const string UseCode = """
        UPDATE billing."RedeemCodes" SET "ConcurrencyStamp" = $1, "LastModificationTime" = $2, "LastModifierId" = $3, "TimesUsed" = $4 WHERE "Id" = $5 AND "ConcurrencyStamp" = $6
        """;

    private const string AddRedemption = """
        INSERT INTO billing."Redemptions" ("Id", "ClientId", "Number", "RedeemCodeId", "RedeemedAt", "RequestKey", "TenantId", "UserId", "ValueCurrency", "ValueMinorUnits")
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        """;

    private const string AddTransaction = """
        INSERT INTO billing."Transactions" ("Id", "Description", "Effect", "ObjectId", "Provider", "Service", "TenantId", "Time") VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        """;

    private const string AddEntry = """
        INSERT INTO billing."Entries" ("Id", "AccountId", "AmountMinorUnits", "BalanceAfterMinorUnits", "ClientId", "Currency", "Effect", "Number", "TenantId", "Time", "TransactionId")
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        """;

    private const string ReadBalance = """
        SELECT a."BalanceMinorUnits" FROM billing."Accounts" AS a
        WHERE a."TenantId" = $1 AND a."ClientId" = ANY ($2) AND a."Kind" = 1 AND a."Currency" = $3 AND a."ClientId" = $4 LIMIT 1
        """;

    public static async Task<IResult> RunAsync(NpgsqlDataSource database, BareRedeemer who, string code)
    {
        var (tenant, client) = (who.Tenant, who.Client);
        Guid[] scope = [client];
        var normalized = string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        await using var connection = await database.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        if (await ExecuteAsync(connection, LockCode, tenant, normalized) == 0) return Results.NotFound();
        if (await ReadAsync(connection, tenant, scope, client, normalized) is not { } row) return Results.NotFound();
        if (row.Used >= row.Limit) return Results.BadRequest();

        var (redemption, move, now) = (Guid.CreateVersion7(), Guid.CreateVersion7(), DateTime.UtcNow);
        await using var batch = new NpgsqlBatch(connection);
        Add(batch, UseCode, Guid.NewGuid().ToString("N"), now, who.User, row.Used + 1, row.Id, row.Stamp);
        Add(batch, AddRedemption, redemption, client, 1, row.Id, now, DBNull.Value, tenant, who.User, row.Currency, row.Value);
        Add(batch, AddTransaction, move, row.Code, 1, redemption.ToString("N", CultureInfo.InvariantCulture), "redeem-codes", DBNull.Value, tenant, now);
        foreach (var (account, amount) in ((Guid, long)[])[(who.Wallet, row.Value), (who.Grants, -row.Value)])
        {
            await using var command = Command(connection, MoveBalance, amount, account);
            await using var moved = await command.ExecuteReaderAsync();
            if (!await moved.ReadAsync()) return Results.Conflict();
            Add(batch, AddEntry, Guid.CreateVersion7(), account, amount, moved.GetInt64(0), client, row.Currency, 1, moved.GetInt64(1), tenant, now, move);
        }
        await batch.ExecuteNonQueryAsync();
        var balance = await BalanceAsync(connection, tenant, scope, row.Currency, client);
        await transaction.CommitAsync();
        return Results.Ok(new BareRedeemed(Money(row.Value, row.Currency), new BareWallet(client, null, Money(balance, row.Currency))));
    }

    private static BareMoney Money(long minorUnits, string currency) => new(minorUnits, currency, minorUnits / 100m);

    private sealed record CodeRow(Guid Id, string Code, string Stamp, int Used, int Limit, string Currency, long Value);

    private static async Task<CodeRow?> ReadAsync(NpgsqlConnection connection, Guid tenant, Guid[] scope, Guid client, string normalized)
    {
        await using var command = Command(connection, ReadCode, tenant, scope, client, normalized);
        await using var reader = await command.ExecuteReaderAsync();
        return await reader.ReadAsync()
            ? new CodeRow(reader.GetGuid(0), reader.GetString(1), reader.GetString(2), reader.GetInt32(20), reader.GetInt32(21), reader.GetString(22), reader.GetInt64(23))
            : null;
    }

    private static async Task<long> BalanceAsync(NpgsqlConnection connection, Guid tenant, Guid[] scope, string currency, Guid client)
    {
        await using var command = Command(connection, ReadBalance, tenant, scope, currency, client);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static async Task<int> ExecuteAsync(NpgsqlConnection connection, string sql, params object[] values)
    {
        await using var command = Command(connection, sql, values);
        return await command.ExecuteNonQueryAsync();
    }

    private static NpgsqlCommand Command(NpgsqlConnection connection, string sql, params object[] values)
    {
        var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values) command.Parameters.Add(new NpgsqlParameter { Value = value });
        return command;
    }

    private static void Add(NpgsqlBatch batch, string sql, params object[] values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values) command.Parameters.Add(new NpgsqlParameter { Value = value });
        batch.BatchCommands.Add(command);
    }
}

/// <summary>Who redeems: what the product knows from cookie and memory, the reference is told in the query string.</summary>
public sealed record BareRedeemer(Guid Tenant, Guid Client, Guid User, Guid Wallet, Guid Grants)
{
    public string Query => $"tenant={Tenant}&client={Client}&user={User}&wallet={Wallet}&grants={Grants}";

    public static ValueTask<BareRedeemer?> BindAsync(HttpContext context)
    {
        var query = context.Request.Query;
        Guid Id(string name) => Guid.Parse(query[name].ToString());
        return ValueTask.FromResult<BareRedeemer?>(new BareRedeemer(Id("tenant"), Id("client"), Id("user"), Id("wallet"), Id("grants")));
    }
}

public sealed record BareRedeemInput(string Code);

public sealed record BareWallet(Guid ClientId, string? ClientName, BareMoney Balance);

public sealed record BareRedeemed(BareMoney Credited, BareWallet Wallet);
