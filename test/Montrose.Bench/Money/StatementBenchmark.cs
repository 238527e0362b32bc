using System.Globalization;
using Npgsql;

namespace Montrose.Bench;

/// <summary>A client's statement with a million entries next to one with a hundred, by the API and as a page; of the long one also the end.</summary>
public static class StatementBenchmark
{
    private const int Rounds = 25;
    private const int Connections = 2;
    private const int Few = 100;
    private const int Many = 1_000_000;
    private static readonly TimeSpan Warmth = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(0.5);

    /// <summary>Rows as the ledger leaves them, of the wallet alone; inserted as their owner with the triggers off.</summary>
    private const string Fill = """
        SET session_replication_role = replica;
        WITH owner AS (SELECT "TenantId", "ClientId" FROM platform."ClientMembers" WHERE "Email" = '{email}'),
        account AS (INSERT INTO billing."Accounts" ("Id", "TenantId", "ClientId", "Kind", "Currency", "BalanceMinorUnits", "EntryCount", "MinBalanceMinorUnits")
            SELECT gen_random_uuid(), "TenantId", "ClientId", 1, 'EUR', {count}, {count}, 0 FROM owner RETURNING *),
        made AS MATERIALIZED (SELECT n, gen_random_uuid() AS id, timestamptz '2020-01-01' + n * interval '1 minute' AS at FROM generate_series(1, {count}) n),
        facts AS (INSERT INTO billing."Transactions" ("Id", "Description", "Effect", "ObjectId", "Provider", "TenantId", "Time")
            SELECT id, 'Movement ' || n, 1, id::text, 'bench', "TenantId", at FROM made, account)
        INSERT INTO billing."Entries" ("Id", "AccountId", "AmountMinorUnits", "BalanceAfterMinorUnits", "ClientId", "Currency", "Effect", "Number", "TenantId", "Time", "TransactionId")
            SELECT gen_random_uuid(), account."Id", 1, n, "ClientId", 'EUR', 1, n, "TenantId", at, id FROM made, account;
        RESET session_replication_role;
        """;

    private static readonly (string Name, string Small, string Large)[] Pages =
    [
        ("statement by the API", "/api/billing/wallet/history?MaxResultCount=20", "/api/billing/wallet/history?MaxResultCount=20"),
        ("end of the statement by the API", "/api/billing/wallet/history?MaxResultCount=20&SkipCount=80", "/api/billing/wallet/history?MaxResultCount=20&SkipCount=999980"),
        ("statement as a page", "/dashboard/client/wallet", "/dashboard/client/wallet"),
    ];

    public static async Task RunAsync(Report report)
    {
        await using var database = await BenchDatabase.CreateAsync();
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        await using var product = await ServerProcess.StartAsync(Portal.Start(database, "/api/abp/application-configuration"));
        await new BenchData(source).AddClientsAsync(2);
        foreach (var (number, count) in ((int, int)[])[(1, Few), (2, Many)]) await ExecuteAsync(source, Fill.Replace("{email}", BenchData.Email(number), StringComparison.Ordinal).Replace("{count}", count.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        await ExecuteAsync(source, "VACUUM (ANALYZE)");
        var (few, many) = (await Portal.SignInAsync(product.Port, BenchData.Email(1), withToken: false), await Portal.SignInAsync(product.Port, BenchData.Email(2), withToken: false));
        foreach (var (name, small, large) in Pages)
        {
            var (ofFew, ofMany) = (LoadGenerator.Request("GET", small, few), LoadGenerator.Request("GET", large, many));
            await LoadAsync(product, ofFew, Warmth);
            await LoadAsync(product, ofMany, Warmth);
            var rounds = new List<(LoadResult, LoadResult)>();
            for (var round = 0; round < Rounds; round++) rounds.Add((await LoadAsync(product, ofFew, Round), await LoadAsync(product, ofMany, Round)));
            report.Scale(name, rounds);
        }
    }

    private static async Task<LoadResult> LoadAsync(ServerProcess server, byte[] request, TimeSpan duration)
    {
        var result = await LoadGenerator.RunAsync(server.Port, Connections, duration, _ => request);
        return result.Failed == 0 ? result : throw new InvalidOperationException($"{result.Failed} of {result.Failed + result.Ok} requests failed, the first with:\n{result.FirstFailure}");
    }

    private static async Task ExecuteAsync(NpgsqlDataSource database, string sql)
    {
        await using var command = database.CreateCommand(sql);
        command.CommandTimeout = 600;
        await command.ExecuteNonQueryAsync();
    }
}
