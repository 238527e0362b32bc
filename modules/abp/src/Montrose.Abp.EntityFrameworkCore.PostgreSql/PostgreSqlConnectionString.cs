using Npgsql;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>
/// What Npgsql leaves off because it can't know its application: statements that come again are prepared, and a connection
/// that returns to the pool is not reset, since nothing here changes its session. A connection string that says otherwise
/// is left alone.
/// </summary>
internal static class PostgreSqlConnectionString
{
    private const int StatementsPerConnection = 64;

    public static string WithDefaults(string connectionString)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString);
        if (!Says(connectionString, "MaxAutoPrepare")) builder.MaxAutoPrepare = StatementsPerConnection;
        if (!Says(connectionString, "NoResetOnClose")) builder.NoResetOnClose = true;
        return builder.ConnectionString;
    }

    private static bool Says(string connectionString, string keyword)
        => connectionString.Replace(" ", "", StringComparison.Ordinal).Contains(keyword + "=", StringComparison.OrdinalIgnoreCase);
}
