using Microsoft.EntityFrameworkCore;

namespace Montrose.EntityFrameworkCore;

/// <summary>Conditions of the model are written as PostgreSQL has them; SQL Server has no boolean literals.</summary>
internal static class SqlServerModel
{
    public static void UseBitLiterals(this ModelBuilder builder)
    {
        foreach (var entity in builder.Model.GetEntityTypes())
            foreach (var index in entity.GetIndexes())
                if (index.GetFilter() is { } filter) index.SetFilter(Translate(filter));
    }

    private static string Translate(string condition) =>
        condition.Replace("= false", "= CAST(0 AS bit)", StringComparison.Ordinal).Replace("= true", "= CAST(1 AS bit)", StringComparison.Ordinal);
}
