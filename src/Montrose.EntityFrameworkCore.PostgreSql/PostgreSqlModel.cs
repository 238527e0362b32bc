using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure;

namespace Montrose.EntityFrameworkCore;

/// <summary>The model of all tables, for who starts: it takes longest of all, and asks neither for services nor for a database.</summary>
public static class PostgreSqlModel
{
    /// <summary>Builds it. A context that the application makes afterwards finds it built: EF keeps one for each set of options.</summary>
    public static IModel Build()
    {
        var options = new DbContextOptionsBuilder<MontroseDbContext>();
        // In the order of the application's own: EF tells sets of options apart by it.
        options.UseApplicationServiceProvider(null).UseNpgsql("Host=nowhere", Configure).AddAbpDbContextOptionsExtension();
        using var context = new MontroseDbContext(options.Options);
        return context.Model;
    }

    /// <summary>What every context on PostgreSQL is told, this one too.</summary>
    public static void Configure(NpgsqlDbContextOptionsBuilder options) => options
        .UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)
        .MigrationsAssembly(typeof(PostgreSqlModel).Assembly.GetName().Name)
        .MigrationsHistoryTable("__EFMigrationsHistory", "public");
}
