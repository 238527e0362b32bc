using Npgsql;
using NpgsqlTypes;

namespace Montrose.Bench;

/// <summary>Reads one code with the statement that the product sends.</summary>
public static class BareRead
{
    public const string Sql = """
        SELECT r."Id", r."Code", r."ValueMinorUnits", r."ValueCurrency", r."UsageLimit", r."PerClientLimit", r."TimesUsed", r."ExpiresAt", r."Description", r."IsActive", r."CreationTime"
        FROM billing."RedeemCodes" AS r
        WHERE r."TenantId" = $1 AND NOT (r."IsDeleted") AND r."Id" = $2
        LIMIT 1
        """;

    public static async Task<BareCode?> GetAsync(NpgsqlDataSource database, Guid tenant, Guid id)
    {
        await using var command = database.CreateCommand(Sql);
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = tenant, NpgsqlDbType = NpgsqlDbType.Uuid });
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = id, NpgsqlDbType = NpgsqlDbType.Uuid });
        await using var reader = await command.ExecuteReaderAsync();
        return await reader.ReadAsync() ? Read(reader) : null;
    }

    private static BareCode Read(NpgsqlDataReader row)
    {
        var (limit, used, isActive) = (row.GetInt32(4), row.GetInt32(6), row.GetBoolean(9));
        DateTime? expires = row.IsDBNull(7) ? null : row.GetDateTime(7);
        return new BareCode(
            row.GetString(1), new BareMoney(row.GetInt64(2), row.GetString(3), row.GetInt64(2) / 100m), limit, row.GetInt32(5), used, expires,
            row.IsDBNull(8) ? null : row.GetString(8), isActive, !isActive ? 2 : used >= limit ? 4 : expires <= DateTime.UtcNow ? 3 : 1, row.GetDateTime(10), row.GetGuid(0));
    }
}

public sealed record BareMoney(long MinorUnits, string Currency, decimal Major);

public sealed record BareCode(
    string Code, BareMoney Value, int UsageLimit, int PerClientLimit, int TimesUsed, DateTime? ExpiresAt, string? Description, bool IsActive, int State, DateTime CreationTime, Guid Id);
