using Microsoft.EntityFrameworkCore;
using Montrose.Clients;
using Montrose.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Guids;

namespace Montrose.Assignments;

/// <summary>Handovers as arrays, so that any number of them is four statements.</summary>
[DisableConventionalRegistration]
public class PostgreSqlAssignmentStore(IDbContextProvider<MontroseDbContext> contexts, IGuidGenerator guids) : EfAssignmentStore(contexts, guids)
{
    private const string Services =
        """
        UPDATE platform."ClientServices" s SET "AgentId" = h."to", "AssignedAt" = CASE WHEN h."to" IS NULL THEN NULL ELSE @now END
        FROM unnest(@clients, @services, @from, @to) AS h(client, service, "from", "to")
        WHERE s."ClientId" = h.client AND s."Service" = h.service AND s."TenantId" IS NOT DISTINCT FROM @tenant AND s."AgentId" IS NOT DISTINCT FROM h."from"
        RETURNING s."ClientId" AS "ClientId", s."Service" AS "Service"
        """;

    private const string End =
        """
        UPDATE platform."AgentAssignments" a SET "EndedAt" = @now, "EndReason" = @reason
        FROM unnest(@clients, @services) AS h(client, service)
        WHERE a."ClientId" = h.client AND a."Service" = h.service AND a."EndedAt" IS NULL
        """;

    private const string Begin =
        """
        INSERT INTO platform."AgentAssignments" ("Id", "TenantId", "ClientId", "Service", "AgentId", "StartedAt", "Reason", "StartedById", "RunId")
        SELECT h.id, @tenant, h.client, h.service, h."to", @now, @reason, @user, @run
        FROM unnest(@ids, @clients, @services, @to) AS h(id, client, service, "to") WHERE h."to" IS NOT NULL
        """;

    private const string Recount =
        """
        UPDATE platform."Agents" a SET "ClientCount" = (SELECT count(DISTINCT s."ClientId") FROM platform."ClientServices" s WHERE s."TenantId" IS NOT DISTINCT FROM a."TenantId" AND s."AgentId" = a."Id")
        WHERE a."Id" = ANY(@agents)
        """;

    public override async Task<int> ApplyAsync(Guid? tenantId, IReadOnlyList<Handover> handovers, HandoverCause cause)
    {
        if (handovers.Count == 0) return 0;
        var context = await ContextAsync();
        var changed = (await context.Database.SqlQueryRaw<ChangedService>(Services, [.. Parameters(handovers, cause, tenantId)]).ToListAsync()).Select(c => (c.ClientId, c.Service)).ToHashSet();
        var done = changed.Count == handovers.Count ? handovers : [.. handovers.Where(h => changed.Contains((h.ClientId, (int)h.Service)))];
        await context.Database.ExecuteSqlRawAsync(End, Parameters(done, cause, tenantId));
        await context.Database.ExecuteSqlRawAsync(Begin, Parameters(done, cause, tenantId));
        await context.Database.ExecuteSqlRawAsync(Recount, new NpgsqlParameter("agents", Agents(done)));
        return done.Count;
    }

    protected override Task LockAsync(MontroseDbContext context, string name) =>
        context.Database.ExecuteSqlRawAsync("SELECT pg_advisory_xact_lock(hashtextextended(@name, 0))", new NpgsqlParameter("name", name));

    private NpgsqlParameter[] Parameters(IReadOnlyList<Handover> handovers, HandoverCause cause, Guid? tenantId) =>
    [
        Array("ids", NpgsqlDbType.Uuid, handovers.Select(_ => Guids.Create()).ToArray()),
        Array("clients", NpgsqlDbType.Uuid, handovers.Select(h => h.ClientId).ToArray()),
        Array("services", NpgsqlDbType.Integer, handovers.Select(h => (int)h.Service).ToArray()),
        Array("from", NpgsqlDbType.Uuid, handovers.Select(h => h.FromAgentId).ToArray()),
        Array("to", NpgsqlDbType.Uuid, handovers.Select(h => h.ToAgentId).ToArray()),
        One("tenant", NpgsqlDbType.Uuid, tenantId),
        One("now", NpgsqlDbType.TimestampTz, cause.Time),
        One("reason", NpgsqlDbType.Integer, (int)cause.Reason),
        One("user", NpgsqlDbType.Uuid, cause.UserId),
        One("run", NpgsqlDbType.Uuid, cause.RunId),
    ];

    private static NpgsqlParameter Array(string name, NpgsqlDbType type, Array values) => new(name, NpgsqlDbType.Array | type) { Value = values };

    private static NpgsqlParameter One(string name, NpgsqlDbType type, object? value) => new(name, type) { Value = value ?? DBNull.Value };

    private sealed record ChangedService(Guid ClientId, int Service);
}
