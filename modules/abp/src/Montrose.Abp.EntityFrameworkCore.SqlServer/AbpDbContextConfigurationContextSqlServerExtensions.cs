using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Volo.Abp.EntityFrameworkCore.DependencyInjection;

namespace Volo.Abp.EntityFrameworkCore;

internal static class AbpDbContextConfigurationContextSqlServerExtensions
{
    /// <summary>SQL Server, on the context's connection string. A list of things and its parts are one query each.</summary>
    public static DbContextOptionsBuilder UseSqlServer(
        this AbpDbContextConfigurationContext context,
        Action<SqlServerDbContextOptionsBuilder>? sqlServerOptionsAction = null)
    {
        void Configure(SqlServerDbContextOptionsBuilder options)
        {
            options.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery);
            sqlServerOptionsAction?.Invoke(options);
        }

        return context.ExistingConnection is { } connection
            ? context.DbContextOptions.UseSqlServer(connection, Configure)
            : context.DbContextOptions.UseSqlServer(context.ConnectionString, Configure);
    }
}
