using Microsoft.Extensions.DependencyInjection;
using Montrose.Assignments;
using Montrose.Billing.Ledger;
using Montrose.Billing.Subscriptions;
using Montrose.Monitoring;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.SqlServer;
using Volo.Abp.Modularity;

namespace Montrose.EntityFrameworkCore;

/// <summary>SQL Server: the provider and its migrations. In force where the configuration says Database:Provider=SqlServer.</summary>
[DependsOn(typeof(MontroseEntityFrameworkCoreModule), typeof(AbpEntityFrameworkCoreSqlServerModule))]
public class MontroseEntityFrameworkCoreSqlServerModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        if (DatabaseProvider.Of(context.Services) != DatabaseProvider.SqlServer) return;
        context.Services.AddTransient<IAssignmentStore, SqlServerAssignmentStore>();
        context.Services.AddTransient<IAccountBalances, EfAccountBalances>();
        context.Services.AddTransient<ISubscriptionLocks, EfSubscriptionLocks>();
        context.Services.AddTransient<IServiceState, SqlServerServiceState>();
        context.Services.AddTransient<IDatabaseSetup, SqlServerSetup>();
        Configure<AbpDbContextOptions>(o => o.UseSqlServer(s => s.MigrationsAssembly(typeof(MontroseEntityFrameworkCoreSqlServerModule).Assembly.GetName().Name)));
    }
}
