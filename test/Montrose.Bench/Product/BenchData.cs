using System.Globalization;
using Npgsql;

namespace Montrose.Bench;

/// <summary>
/// Clients and codes for the load, made as copies of the example agency's rows: inviting each client and generating
/// thousands of codes through the product would take longer than everything that is measured.
/// </summary>
public sealed class BenchData(NpgsqlDataSource database)
{
    private const string CopyClients = """
        WITH owner AS (SELECT m."Id" AS "User", m."ClientId" FROM platform."ClientMembers" m WHERE m."Email" = $1),
        made AS MATERIALIZED (SELECT n, gen_random_uuid() AS client, gen_random_uuid() AS person, 'bench' || n || '@bench.example' AS email FROM generate_series(1, $2) n),
        clients AS (INSERT INTO platform."Clients" SELECT (jsonb_populate_record(c, jsonb_build_object('Id', client, 'CompanyName', 'Bench ' || n, 'NormalizedCompanyName', 'BENCH ' || n))).*
            FROM platform."Clients" c JOIN owner ON c."Id" = owner."ClientId", made),
        people AS (INSERT INTO "AbpUsers" ({users}) SELECT {r.users} FROM "AbpUsers" u JOIN owner ON u."Id" = owner."User", made,
            LATERAL jsonb_populate_record(u, jsonb_build_object('Id', person, 'UserName', email, 'NormalizedUserName', upper(email), 'Email', email, 'NormalizedEmail', upper(email))) r),
        roles AS (INSERT INTO "AbpUserRoles" SELECT (jsonb_populate_record(r, jsonb_build_object('UserId', person))).* FROM "AbpUserRoles" r JOIN owner ON r."UserId" = owner."User", made)
        INSERT INTO platform."ClientMembers" SELECT (jsonb_populate_record(m, jsonb_build_object('Id', person, 'ClientId', client, 'Email', email))).*
            FROM platform."ClientMembers" m JOIN owner ON m."Id" = owner."User", made
        """;

    private const string CopyCodes = """
        INSERT INTO billing."RedeemCodes" SELECT (jsonb_populate_record(c, jsonb_build_object('Id', gen_random_uuid(), 'Code', 'BENCH-' || n, 'NormalizedCode', 'BENCH' || n,
            'UsageLimit', 1, 'PerClientLimit', 1, 'TimesUsed', 0, 'IsActive', true, 'ExpiresAt', null))).*
        FROM billing."RedeemCodes" c, generate_series($1 + 1, $1 + $2) n WHERE c."Id" = (SELECT "Id" FROM billing."RedeemCodes" ORDER BY "CreationTime", "Id" LIMIT 1)
        """;

    private const string Redeemers = """
        SELECT m."TenantId", m."ClientId", m."Id", w."Id", g."Id" FROM platform."ClientMembers" m
        JOIN billing."Accounts" w ON w."ClientId" = m."ClientId" AND w."Kind" = 1 JOIN billing."Accounts" g ON g."ClientId" = m."ClientId" AND g."Kind" <> 1
        WHERE m."Email" LIKE '%@bench.example'
        """;

    private int _codes;

    /// <summary>The number of the last code that was made.</summary>
    public int LastCode => _codes;

    public static string Email(int number) => string.Create(CultureInfo.InvariantCulture, $"bench{number}@bench.example");

    public static string Code(long number) => string.Create(CultureInfo.InvariantCulture, $"BENCH-{number}");

    public Task AddClientsAsync(int count) => ExecuteAsync(CopyClients, Portal.ClientEmail, count);

    /// <summary>Single-use codes; their numbers go on where the last ones ended.</summary>
    public async Task AddCodesAsync(int count)
    {
        await ExecuteAsync(CopyCodes, _codes, count);
        _codes += count;
        await ExecuteAsync("ANALYZE");
    }

    /// <summary>An agency's code to read.</summary>
    public async Task<(Guid Tenant, Guid Id)> AnyCodeAsync()
    {
        await using var command = database.CreateCommand("""SELECT "TenantId", "Id" FROM billing."RedeemCodes" WHERE "TenantId" IS NOT NULL ORDER BY "CreationTime", "Id" LIMIT 1""");
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        return (reader.GetGuid(0), reader.GetGuid(1));
    }

    /// <summary>Those whose accounts are open.</summary>
    public async Task<List<BareRedeemer>> RedeemersAsync()
    {
        await using var command = database.CreateCommand(Redeemers);
        await using var reader = await command.ExecuteReaderAsync();
        var redeemers = new List<BareRedeemer>();
        while (await reader.ReadAsync()) redeemers.Add(new BareRedeemer(reader.GetGuid(0), reader.GetGuid(1), reader.GetGuid(2), reader.GetGuid(3), reader.GetGuid(4)));
        return redeemers;
    }

    /// <summary>Redemptions that are there; each has two entries that sum to zero, or the bench measured something else.</summary>
    public async Task<long> CountRedemptionsAsync()
    {
        await using var command = database.CreateCommand("""
            SELECT (SELECT count(*) FROM billing."Redemptions"), (SELECT count(*) FROM billing."Transactions" WHERE "Provider" = 'redeem-codes'), (SELECT coalesce(sum("AmountMinorUnits"), 0)::bigint FROM billing."Entries")
            """);
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        var (redemptions, transactions, sum) = (reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2));
        return redemptions == transactions && sum == 0 ? redemptions : throw new InvalidOperationException($"{redemptions} redemptions, {transactions} transactions, the entries sum to {sum}.");
    }

    private async Task ExecuteAsync(string sql, params object[] values)
    {
        await using var command = database.CreateCommand(await OwnColumns.NameAsync(database, sql));
        command.CommandTimeout = 120;
        foreach (var value in values) command.Parameters.Add(new NpgsqlParameter { Value = value });
        await command.ExecuteNonQueryAsync();
    }
}
