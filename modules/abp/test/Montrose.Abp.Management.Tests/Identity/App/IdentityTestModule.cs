using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Account;
using Volo.Abp.Autofac;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.PostgreSql;
using Volo.Abp.Identity.AspNetCore;
using Volo.Abp.Identity.EntityFrameworkCore;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.PermissionManagement.EntityFrameworkCore;
using Volo.Abp.SettingManagement.EntityFrameworkCore;
using Volo.Abp.Timing;
using Volo.Abp.UI.Navigation.Urls;

namespace Montrose.Abp.Management.Identity;

/// <summary>Identity and account on PostgreSQL, with sign-in by cookie, multi-tenancy and no running workers.</summary>
[DependsOn(
    typeof(AbpAutofacModule),
    typeof(AbpEntityFrameworkCorePostgreSqlModule),
    typeof(AbpIdentityEntityFrameworkCoreModule),
    typeof(AbpSettingManagementEntityFrameworkCoreModule),
    typeof(AbpPermissionManagementEntityFrameworkCoreModule),
    typeof(AbpAccountApplicationModule),
    typeof(AbpIdentityAspNetCoreModule))]
public class IdentityTestModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddAbpDbContext<IdentityTestDbContext>();
        context.Services.AddAlwaysAllowAuthorization();
        Configure<AbpDbContextOptions>(options => options.UseNpgsql());
        Configure<AbpClockOptions>(options => options.Kind = DateTimeKind.Utc);
        Configure<AppUrlOptions>(options => options.Applications["MVC"].RootUrl = "https://agency.example");
        Configure<AbpMultiTenancyOptions>(options => options.IsEnabled = true);
        // A slow hash is the point of a password's hash, and not of a test.
        Configure<PasswordHasherOptions>(options => options.IterationCount = 1000);
        Configure<AbpBackgroundWorkerOptions>(options => options.IsEnabled = false);
        Configure<AbpBackgroundJobOptions>(options => options.IsJobExecutionEnabled = false);
    }
}
