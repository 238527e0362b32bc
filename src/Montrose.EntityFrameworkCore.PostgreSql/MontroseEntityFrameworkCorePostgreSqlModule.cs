using Microsoft.Extensions.DependencyInjection;
using Montrose.Assignments;
using Montrose.Billing.Ledger;
using Montrose.Billing.Subscriptions;
using Montrose.EntityFrameworkCore.RowLevelSecurity;
using Montrose.Monitoring;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.PostgreSql;
using Volo.Abp.Modularity;

namespace Montrose.EntityFrameworkCore;

/// <summary>PostgreSQL: the provider and its migrations. In force unless the configuration says Database:Provider=SqlServer.</summary>
[DependsOn(typeof(MontroseEntityFrameworkCoreModule), typeof(AbpEntityFrameworkCorePostgreSqlModule))]
public class MontroseEntityFrameworkCorePostgreSqlModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        if (DatabaseProvider.Of(context.Services) != DatabaseProvider.PostgreSql) return;
        context.Services.AddTransient<IAssignmentStore, PostgreSqlAssignmentStore>();
        context.Services.AddTransient<IAccountBalances, PostgreSqlAccountBalances>();
        context.Services.AddTransient<ISubscriptionLocks, PostgreSqlSubscriptionLocks>();
        context.Services.AddTransient<IServiceState, PostgreSqlServiceState>();
        var hasRowLevelSecurity = PostgreSqlSetup.IsOn(context.Services.GetConfiguration());
        context.Services.AddTransient<IDatabaseSetup, PostgreSqlSetup>();
        Configure<AbpDbContextOptions>(o => o.Configure(c =>
        {
            c.UseNpgsql(PostgreSqlModel.Configure);
            if (hasRowLevelSecurity) c.DbContextOptions.AddInterceptors(TenantContextInterceptor.Instance);
        }));
    }
}
