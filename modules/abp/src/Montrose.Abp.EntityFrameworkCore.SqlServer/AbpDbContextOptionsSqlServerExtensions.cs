using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Volo.Abp.EntityFrameworkCore;

internal static class AbpDbContextOptionsSqlServerExtensions
{
    /// <summary>All contexts are on SQL Server.</summary>
    public static void UseSqlServer(this AbpDbContextOptions options, Action<SqlServerDbContextOptionsBuilder>? sqlServerOptionsAction = null) =>
        options.Configure(context => context.UseSqlServer(sqlServerOptionsAction));

    /// <summary>One context is on SQL Server.</summary>
    public static void UseSqlServer<TDbContext>(this AbpDbContextOptions options, Action<SqlServerDbContextOptionsBuilder>? sqlServerOptionsAction = null)
        where TDbContext : AbpDbContext<TDbContext> =>
        options.Configure<TDbContext>(context => context.UseSqlServer(sqlServerOptionsAction));
}
