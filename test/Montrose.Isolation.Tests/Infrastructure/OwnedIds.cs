using Montrose.Isolation.Tests.World;
using Npgsql;

namespace Montrose.Isolation.Tests.Infrastructure;

/// <summary>The owner of every row that was seeded, by the row's id.</summary>
public static class OwnedIds
{
    public static async Task<IReadOnlyDictionary<Guid, Owner>> ReadAsync(IsolationWorld world)
    {
        await using var connection = new NpgsqlConnection(world.Server.OwnersConnectionString);
        await connection.OpenAsync();
        var owners = new Dictionary<Guid, Owner>();
        await using (var command = new NpgsqlCommand(await SqlAsync(connection), connection))
        {
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                if (OwnerOf(world, reader.IsDBNull(1) ? null : reader.GetGuid(1), reader.IsDBNull(2) ? null : reader.GetGuid(2)) is { } owner) owners[reader.GetGuid(0)] = owner;
            }
        }
        foreach (var client in new[] { Owner.A1, Owner.A2, Owner.B1, Owner.B2 }) owners[world.ClientOf(client)] = client;
        (owners[world.TenantOf(Owner.A)!.Value], owners[world.TenantOf(Owner.B)!.Value]) = (Owner.AFace, Owner.BFace);
        return owners;
    }

    private static Owner? OwnerOf(IsolationWorld world, Guid? tenant, Guid? client)
    {
        foreach (var owner in new[] { Owner.A1, Owner.A2, Owner.B1, Owner.B2 })
            if (client == world.ClientOf(owner)) return owner;
        foreach (var owner in new[] { Owner.A, Owner.B })
            if (tenant is not null && tenant == world.TenantOf(owner)) return owner;
        return null;
    }

    private static async Task<string> SqlAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand(
            """
            SELECT string_agg(format('SELECT "Id", "TenantId", %s FROM %I.%I', CASE WHEN "HasClient" THEN '"ClientId"' ELSE 'NULL::uuid' END, nspname, relname), ' UNION ALL ')
            FROM (SELECT n.nspname, c.relname, bool_or(a.attname = 'ClientId' AND a.atttypid = 'uuid'::regtype) AS "HasClient"
                  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
                  WHERE c.relkind = 'r' AND n.nspname NOT IN ('pg_catalog', 'information_schema')
                  GROUP BY n.nspname, c.relname
                  HAVING bool_or(a.attname = 'TenantId') AND bool_or(a.attname = 'Id' AND a.atttypid = 'uuid'::regtype)) t
            """, connection);
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
