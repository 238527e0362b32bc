using Npgsql;

namespace Montrose.Bench;

/// <summary>Spends in one transaction with the statements that the product sends, in the same round trips.</summary>
public sealed class BareSpend(NpgsqlDataSource database, Guid agency, IReadOnlyList<BareWalletAccounts> wallets)
{
    private const string Tell = "SELECT set_config('app.tenant_id', $1, true)";

    private const string Lock = """SELECT "BalanceMinorUnits" AS "Value" FROM billing."Accounts" WHERE "Id" = $1 FOR NO KEY UPDATE""";

    private const string Find = """
        SELECT EXISTS (SELECT 1 FROM billing."Transactions" AS t WHERE t."TenantId" = $1 AND t."Provider" = $2 AND t."ObjectId" = $3 AND t."Effect" = $4)
        """;

    private const string Move = """
        UPDATE billing."Accounts" SET "BalanceMinorUnits" = "BalanceMinorUnits" + $1, "EntryCount" = "EntryCount" + 1
        WHERE "Id" = $2 AND "BalanceMinorUnits" + $1 >= "MinBalanceMinorUnits"
        RETURNING "BalanceMinorUnits" AS "Balance", "EntryCount" AS "Entries", "RechargeBelowMinorUnits" AS "RechargeBelow"
        """;

    private const string AddTransaction = """
        INSERT INTO billing."Transactions" ("Id", "Description", "Effect", "ObjectId", "Provider", "Service", "TenantId", "Time") VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        """;

    private const string AddEntry = """
        INSERT INTO billing."Entries" ("Id", "AccountId", "AmountMinorUnits", "BalanceAfterMinorUnits", "ClientId", "Currency", "Effect", "Number", "TenantId", "Time", "TransactionId")
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        """;

    private const int Spent = 2;
    private const string Currency = "EUR";
    private const string Provider = "bench";

    public async Task RunAsync(int wallet, string purchase)
    {
        var accounts = wallets[wallet];
        var fact = $"{accounts.Client:N}-{purchase}";
        await using var connection = await database.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using (var first = new NpgsqlBatch(connection))
        {
            Add(first, Tell, agency.ToString());
            Add(first, Lock, accounts.Wallet);
            await first.ExecuteNonQueryAsync();
        }
        if (await AskAsync(connection, Find, agency, Provider, fact, Spent) is true) return;

        var (move, now) = (Guid.CreateVersion7(), DateTime.UtcNow);
        (Guid Account, long Amount)[] legs = [(accounts.Wallet, -1), (accounts.Purchases, 1)];
        await using var batch = new NpgsqlBatch(connection);
        Add(batch, AddTransaction, move, "A purchase", Spent, fact, Provider, DBNull.Value, agency, now);
        foreach (var (account, amount) in legs)
        {
            await using var command = Command(connection, Move, amount, account);
            await using var reader = await command.ExecuteReaderAsync();
            if (!await reader.ReadAsync()) throw new InvalidOperationException("The wallet is empty.");
            Add(batch, AddEntry, Guid.CreateVersion7(), account, amount, reader.GetInt64(0), accounts.Client, Currency, Spent, reader.GetInt64(1), agency, now, move);
        }
        await batch.ExecuteNonQueryAsync();
        await transaction.CommitAsync();
    }

    private static async Task<object?> AskAsync(NpgsqlConnection connection, string sql, params object[] values)
    {
        await using var command = Command(connection, sql, values);
        return await command.ExecuteScalarAsync();
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

/// <summary>The accounts that a purchase moves money between.</summary>
public sealed record BareWalletAccounts(Guid Client, Guid Wallet, Guid Purchases);
