using System.Text.Json;
using System.Text.Json.Nodes;
using Montrose.Isolation.Tests.Policy;
using Montrose.Isolation.Tests.World;
using Npgsql;

namespace Montrose.Isolation.Tests.Infrastructure;

/// <summary>A valid call with fields beside its own that say whose the row is and what its caller may.</summary>
internal static class MassAssignment
{
    private const long Fortune = 987_654_321;

    public static async Task<string?> RunAsync(IsolationWorld world, Case one, Dictionary<string, string> values)
    {
        var (rule, principal) = (one.Rule, one.Principal);
        if (rule.Before is { } first) await first(world);
        var before = await PowersAsync(world);
        var fields = Fields(world).Where(f => !rule.Takes.Contains(f.Key, StringComparer.OrdinalIgnoreCase)).ToList();
        var session = rule.EndsSession && principal.Kind is not Who.Anonymous ? await world.Callers.SignInAsync(principal) : principal;
        if (rule.Body is { } body)
        {
            var filled = Callers.Fill(body, values, static v => JsonEncodedText.Encode(v).ToString());
            if (JsonNode.Parse(filled) is not JsonObject json) return null;
            foreach (var (name, value) in fields) json.TryAdd(name, JsonValue.Create(value));
            await world.Callers.CallAsync(session, rule, values, json.ToJsonString());
        }
        else
        {
            var more = fields.SelectMany(f => new[] { (Name: char.ToUpperInvariant(f.Key[0]) + f.Key[1..], f.Value), (Name: "Input." + char.ToUpperInvariant(f.Key[0]) + f.Key[1..], f.Value) })
                .Where(f => !rule.Form!.Contains(f.Name + "=", StringComparison.OrdinalIgnoreCase));
            var form = rule.Form + string.Concat(more.Select(f => $"&{f.Name}={Uri.EscapeDataString(f.Value.ToString()!)}"));
            await world.Callers.CallAsync(session, rule with { Form = form }, values);
        }
        var after = await PowersAsync(world);
        return before == after ? null : $"a field gave a power: {before} became {after}";
    }

    private static Dictionary<string, object> Fields(IsolationWorld world) => new(StringComparer.Ordinal)
    {
        ["tenantId"] = world.TenantOf(Owner.B)!.Value.ToString(),
        ["clientId"] = world.ClientOf(Owner.A2).ToString(),
        ["ownerId"] = world.ClientOf(Owner.B1).ToString(),
        ["userId"] = world.IdOf(Subjects.User, Owner.B),
        ["creatorId"] = world.IdOf(Subjects.User, Owner.B),
        ["role"] = MontroseRoles.Admin,
        ["isAdmin"] = true,
        ["isOwner"] = true,
        ["isStatic"] = true,
        ["balance"] = Fortune,
        ["balanceMinorUnits"] = Fortune,
        ["isDeleted"] = true,
    };

    /// <summary>What the people of the matrix may, how many own their client's team, and whether anybody became rich.</summary>
    private static async Task<string> PowersAsync(IsolationWorld world)
    {
        await using var connection = new NpgsqlConnection(world.Server.OwnersConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            $"""
            SELECT md5(coalesce((SELECT string_agg(u."Id" || r."Name", ',' ORDER BY u."Id", r."Name") FROM "AbpUserRoles" ur JOIN "AbpUsers" u ON u."Id" = ur."UserId" JOIN "AbpRoles" r ON r."Id" = ur."RoleId" WHERE u."Id" = ANY(@people)), ''))
                || ' roles, ' || (SELECT count(*) FROM platform."ClientMembers" WHERE "IsOwner" AND "ClientId" IN (SELECT "ClientId" FROM platform."ClientMembers" WHERE "Id" = ANY(@people))) || ' owners, '
                || (SELECT count(*) FROM "AbpRoles" WHERE "IsStatic" AND ("TenantId" IS NULL OR "TenantId" = ANY(@agencies))) || ' static roles, '
                || (SELECT count(*) FROM billing."Accounts" WHERE abs("BalanceMinorUnits") >= {Fortune}) || ' fortunes, '
                || (SELECT count(*) FROM "AbpUsers" WHERE "IsDeleted" AND "Id" = ANY(@people)) || ' deleted'
            """, connection);
        command.Parameters.AddWithValue("agencies", new[] { world.TenantOf(Owner.A)!.Value, world.TenantOf(Owner.B)!.Value });
        command.Parameters.AddWithValue("people", world.Principals.Select(p => p.UserId).OfType<Guid>().ToArray());
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
