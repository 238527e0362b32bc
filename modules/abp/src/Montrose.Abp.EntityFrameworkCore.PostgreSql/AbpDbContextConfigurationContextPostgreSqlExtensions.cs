using Microsoft.EntityFrameworkCore;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure;
using Volo.Abp.EntityFrameworkCore.DependencyInjection;

namespace Volo.Abp.EntityFrameworkCore;

public static class AbpDbContextConfigurationContextPostgreSqlExtensions
{
    public static DbContextOptionsBuilder UsePostgreSql(
        this AbpDbContextConfigurationContext context,
        Action<NpgsqlDbContextOptionsBuilder>? postgreSqlOptionsAction = null) => context.UseNpgsql(postgreSqlOptionsAction);

    /// <summary>PostgreSQL, on the context's connection string. A list of things and its parts are one query each.</summary>
    /// <remarks>
    /// Npgsql keeps one data source a connection string. A data source object of our own would be one a service provider
    /// of EF, and each tenant's database would build the model again.
    /// </remarks>
    public static DbContextOptionsBuilder UseNpgsql(
        this AbpDbContextConfigurationContext context,
        Action<NpgsqlDbContextOptionsBuilder>? postgreSqlOptionsAction = null)
    {
        void Configure(NpgsqlDbContextOptionsBuilder options)
        {
            options.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery);
            postgreSqlOptionsAction?.Invoke(options);
        }

        return context.ExistingConnection is { } connection
            ? context.DbContextOptions.UseNpgsql(connection, Configure)
            : context.DbContextOptions.UseNpgsql(PostgreSqlConnectionString.WithDefaults(context.ConnectionString), Configure);
    }
}
