using Npgsql;

namespace Montrose.Bench;

/// <summary>How large an installation is.</summary>
/// <param name="Agencies">Besides the example agency.</param>
/// <param name="Agents">Marketing agents of the example agency.</param>
/// <param name="Clients">Clients of the example agency, each with an owner's account and the marketing service.</param>
/// <param name="Unassigned">Of those, the clients that no agent is in charge of.</param>
public sealed record ScaleSize(int Agencies, int Agents, int Clients, int Unassigned)
{
    /// <summary>What a page of ten shows in full.</summary>
    public static readonly ScaleSize Small = new(0, 10, 10, 0);

    public static readonly ScaleSize Large = new(1_000, 1_000, 100_000, 10_000);
}

/// <summary>
/// Fills a database that holds the example agency up to a size, by copying its rows in SQL: through the product it would
/// take hours.
/// </summary>
public sealed class ScaleData(NpgsqlDataSource database)
{
    private const string CopyAgencies = """
        WITH model AS (SELECT "Id" FROM platform."Agencies" WHERE "Subdomain" = 'north'),
        made AS MATERIALIZED (SELECT n, gen_random_uuid() AS agency FROM generate_series(1, $1) n),
        tenants AS (INSERT INTO "AbpTenants" SELECT r.* FROM "AbpTenants" t JOIN model ON model."Id" = t."Id", made,
            LATERAL jsonb_populate_record(t, jsonb_build_object('Id', agency, 'Name', 'scale-' || n, 'NormalizedName', 'SCALE-' || n)) r),
        agencies AS (INSERT INTO platform."Agencies" SELECT r.* FROM platform."Agencies" a JOIN model ON model."Id" = a."Id", made,
            LATERAL jsonb_populate_record(a, jsonb_build_object('Id', agency, 'Name', 'Scale ' || n, 'NormalizedName', 'SCALE ' || n, 'Subdomain', 'scale-' || n)) r),
        roles AS (INSERT INTO "AbpRoles" SELECT r.* FROM "AbpRoles" o JOIN model ON model."Id" = o."TenantId", made,
            LATERAL jsonb_populate_record(o, jsonb_build_object('Id', gen_random_uuid(), 'TenantId', agency)) r)
        INSERT INTO "AbpPermissionGrants" SELECT r.* FROM "AbpPermissionGrants" g JOIN model ON model."Id" = g."TenantId", made,
            LATERAL jsonb_populate_record(g, jsonb_build_object('Id', gen_random_uuid(), 'TenantId', agency)) r
        """;

    private const string CopyAgents = """
        WITH model AS (SELECT * FROM platform."Agents" WHERE "Email" = 'maya@north.example'),
        made AS MATERIALIZED (SELECT n, gen_random_uuid() AS person, 'agent' || n || '@scale.example' AS email FROM generate_series(1, $1) n),
        people AS (INSERT INTO "AbpUsers" ({users}) SELECT {r.users} FROM "AbpUsers" u JOIN model ON model."Id" = u."Id", made,
            LATERAL jsonb_populate_record(u, jsonb_build_object('Id', person, 'Name', 'Agent ' || n, 'UserName', email, 'NormalizedUserName', upper(email), 'Email', email, 'NormalizedEmail', upper(email))) r),
        roles AS (INSERT INTO "AbpUserRoles" SELECT r.* FROM "AbpUserRoles" o JOIN model ON model."Id" = o."UserId", made,
            LATERAL jsonb_populate_record(o, jsonb_build_object('UserId', person)) r)
        INSERT INTO platform."Agents" ({agents}) SELECT {r.agents} FROM platform."Agents" a JOIN model ON model."Id" = a."Id", made,
            LATERAL jsonb_populate_record(a, jsonb_build_object('Id', person, 'Name', 'Agent ' || n, 'Email', email, 'MaxClients', 10000)) r
        """;

    private const string CopyClients = """
        WITH model AS (SELECT * FROM platform."ClientMembers" WHERE "Email" = 'owner@bakery.example'),
        agents AS MATERIALIZED (SELECT "Id" AS agent, row_number() OVER (ORDER BY "Email") - 1 AS n FROM platform."Agents" WHERE "Email" LIKE '%@scale.example'),
        made AS MATERIALIZED (
            SELECT s.n, gen_random_uuid() AS client, gen_random_uuid() AS person, 'owner' || s.n || '@scale.example' AS email, CASE WHEN s.n <= $2 THEN NULL ELSE a.agent END AS agent
            FROM generate_series(1, $1) s(n) JOIN agents a ON a.n = s.n % (SELECT count(*) FROM agents)),
        clients AS (INSERT INTO platform."Clients" SELECT r.* FROM platform."Clients" c JOIN model ON model."ClientId" = c."Id", made,
            LATERAL jsonb_populate_record(c, jsonb_build_object('Id', client, 'CompanyName', 'Scale ' || n, 'NormalizedCompanyName', 'SCALE ' || n, 'SearchText', 'SCALE ' || n || ' ' || upper(email), 'ContactEmail', email)) r),
        services AS (INSERT INTO platform."ClientServices" SELECT r.* FROM platform."ClientServices" s JOIN model ON model."ClientId" = s."ClientId" AND s."Service" = 1, made,
            LATERAL jsonb_populate_record(s, jsonb_build_object('ClientId', client, 'AgentId', agent)) r),
        assignments AS (INSERT INTO platform."AgentAssignments" SELECT r.* FROM platform."AgentAssignments" s JOIN model ON model."ClientId" = s."ClientId" AND s."Service" = 1, made,
            LATERAL jsonb_populate_record(s, jsonb_build_object('Id', gen_random_uuid(), 'ClientId', client, 'AgentId', agent)) r WHERE made.agent IS NOT NULL),
        people AS (INSERT INTO "AbpUsers" ({users}) SELECT {r.users} FROM "AbpUsers" u JOIN model ON model."Id" = u."Id", made,
            LATERAL jsonb_populate_record(u, jsonb_build_object('Id', person, 'Name', 'Owner ' || n, 'UserName', email, 'NormalizedUserName', upper(email), 'Email', email, 'NormalizedEmail', upper(email))) r),
        roles AS (INSERT INTO "AbpUserRoles" SELECT r.* FROM "AbpUserRoles" o JOIN model ON model."Id" = o."UserId", made,
            LATERAL jsonb_populate_record(o, jsonb_build_object('UserId', person)) r)
        INSERT INTO platform."ClientMembers" SELECT r.* FROM platform."ClientMembers" m JOIN model ON model."Id" = m."Id", made,
            LATERAL jsonb_populate_record(m, jsonb_build_object('Id', person, 'ClientId', client, 'Email', email)) r
        """;

    private const string CopyCodes = """
        INSERT INTO billing."RedeemCodes" SELECT (jsonb_populate_record(c, jsonb_build_object('Id', gen_random_uuid(), 'Code', 'SCALE-' || n, 'NormalizedCode', 'SCALE' || n))).*
        FROM billing."RedeemCodes" c, generate_series(1, $1) n WHERE c."Id" = (SELECT "Id" FROM billing."RedeemCodes" WHERE "TenantId" IS NOT NULL ORDER BY "CreationTime", "Id" LIMIT 1)
        """;

    private const string Searchable = """
        SELECT (SELECT count(*) FROM platform."Clients") + (SELECT count(*) FROM "AbpUsers") + (SELECT count(*) FROM billing."RedeemCodes") + (SELECT count(*) FROM platform."Agencies")
        """;

    private const string CountClients = """
        UPDATE platform."Agents" a SET "ClientCount" = (SELECT count(DISTINCT s."ClientId") FROM platform."ClientServices" s WHERE s."AgentId" = a."Id")
        """;

    private const string Loads = """
        SELECT count(*) FILTER (WHERE s."AgentId" IS NULL), coalesce(max(n), 0), coalesce(min(n), 0)
        FROM platform."ClientServices" s LEFT JOIN (SELECT "AgentId", count(*) AS n FROM platform."ClientServices" GROUP BY "AgentId") l ON l."AgentId" = s."AgentId"
        JOIN platform."ClientMembers" m ON m."ClientId" = s."ClientId" AND m."Email" LIKE '%@scale.example' LEFT JOIN platform."Agents" a ON a."Id" = s."AgentId" WHERE s."AgentId" IS NULL OR a."Email" LIKE '%@scale.example'
        """;

    public async Task FillAsync(ScaleSize size)
    {
        if (size.Agencies > 0) await ExecuteAsync(CopyAgencies, size.Agencies);
        await ExecuteAsync(CopyAgents, size.Agents);
        await ExecuteAsync(CopyClients, size.Clients, size.Unassigned);
        await ExecuteAsync(CountClients);
        await ExecuteAsync("VACUUM ANALYZE");
    }

    /// <summary>Redeem codes of the example agency until so many rows can be found by the search over everything.</summary>
    /// <returns>How many can be found.</returns>
    public async Task<long> AddCodesAsync(long searchable)
    {
        var missing = searchable - await SearchableAsync();
        if (missing > 0) await ExecuteAsync(CopyCodes, (int)missing);
        await ExecuteAsync("VACUUM ANALYZE");
        return await SearchableAsync();
    }

    private async Task<long> SearchableAsync()
    {
        await using var command = database.CreateCommand(Searchable);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>Clients without an agent, and the most and fewest that an agent has.</summary>
    public async Task<(long Open, long Most, long Fewest)> LoadsAsync()
    {
        await using var command = database.CreateCommand(Loads);
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        return (reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2));
    }

    private async Task ExecuteAsync(string sql, params object[] values)
    {
        await using var command = database.CreateCommand(await OwnColumns.NameAsync(database, sql));
        command.CommandTimeout = 600;
        foreach (var value in values) command.Parameters.Add(new NpgsqlParameter { Value = value });
        await command.ExecuteNonQueryAsync();
    }
}
