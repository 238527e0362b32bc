using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Montrose.Billing.EntityFrameworkCore;

/// <summary>Recognises that a unique index refused a row, on either database.</summary>
internal static class UniqueViolation
{
    private const string PostgreSqlState = "23505";

    public static bool IsUniqueViolation(this DbUpdateException exception) =>
        exception.InnerException is DbException cause && (cause.SqlState == PostgreSqlState || IsSqlServers(cause));

    /// <summary>2601: duplicate key in a unique index; 2627: in a constraint. SQL Server's client gives no SQLSTATE.</summary>
    private static bool IsSqlServers(DbException cause) =>
        cause.SqlState is null && (cause.Message.Contains("duplicate key", StringComparison.OrdinalIgnoreCase));
}
