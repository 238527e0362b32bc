using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure;

namespace Volo.Abp.EntityFrameworkCore;

public static class AbpDbContextOptionsPostgreSqlExtensions
{
    /// <summary>All contexts are on PostgreSQL.</summary>
    public static void UsePostgreSql(this AbpDbContextOptions options, Action<NpgsqlDbContextOptionsBuilder>? postgreSqlOptionsAction = null) =>
        options.Configure(context => context.UseNpgsql(postgreSqlOptionsAction));

    /// <summary>One context is on PostgreSQL.</summary>
    public static void UsePostgreSql<TDbContext>(this AbpDbContextOptions options, Action<NpgsqlDbContextOptionsBuilder>? postgreSqlOptionsAction = null)
        where TDbContext : AbpDbContext<TDbContext> =>
        options.Configure<TDbContext>(context => context.UseNpgsql(postgreSqlOptionsAction));

    public static void UseNpgsql(this AbpDbContextOptions options, Action<NpgsqlDbContextOptionsBuilder>? postgreSqlOptionsAction = null) =>
        options.UsePostgreSql(postgreSqlOptionsAction);

    public static void UseNpgsql<TDbContext>(this AbpDbContextOptions options, Action<NpgsqlDbContextOptionsBuilder>? postgreSqlOptionsAction = null)
        where TDbContext : AbpDbContext<TDbContext> => options.UsePostgreSql<TDbContext>(postgreSqlOptionsAction);
}
