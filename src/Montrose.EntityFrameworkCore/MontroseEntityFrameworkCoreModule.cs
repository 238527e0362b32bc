using Microsoft.Extensions.DependencyInjection;
using Microsoft.EntityFrameworkCore;
using Montrose.Billing;
using Montrose.Clients;
using Montrose.Notifications;
using Montrose.People;
using Volo.Abp.AuditLogging.EntityFrameworkCore;
using Volo.Abp.BackgroundJobs.EntityFrameworkCore;
using Volo.Abp.BlobStoring.Database.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.FeatureManagement.EntityFrameworkCore;
using Volo.Abp.Identity.EntityFrameworkCore;
using Volo.Abp.Modularity;
using Volo.Abp.PermissionManagement.EntityFrameworkCore;
using Volo.Abp.SettingManagement.EntityFrameworkCore;
using Volo.Abp.TenantManagement.EntityFrameworkCore;

namespace Montrose.EntityFrameworkCore;

/// <summary>The one DbContext of the product, for every module's tables.</summary>
[DependsOn(
    typeof(MontroseDomainModule),
    typeof(MontroseBillingApplicationModule),
    typeof(MontroseNotificationsApplicationModule),
    typeof(AbpEntityFrameworkCoreModule),
    typeof(AbpAuditLoggingEntityFrameworkCoreModule),
    typeof(AbpBackgroundJobsEntityFrameworkCoreModule),
    typeof(BlobStoringDatabaseEntityFrameworkCoreModule),
    typeof(AbpFeatureManagementEntityFrameworkCoreModule),
    typeof(AbpIdentityEntityFrameworkCoreModule),
    typeof(AbpPermissionManagementEntityFrameworkCoreModule),
    typeof(AbpSettingManagementEntityFrameworkCoreModule),
    typeof(AbpTenantManagementEntityFrameworkCoreModule))]
public class MontroseEntityFrameworkCoreModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) =>
        context.Services.AddAbpDbContext<MontroseDbContext>(o =>
        {
            o.AddDefaultRepositories(includeAllEntities: true);
            o.Entity<Client>(e => e.DefaultWithDetailsFunc = q => q.Include(c => c.Services).Include(c => c.Periods.Where(p => p.Until == null)).Include(c => c.Contacts));
            o.Entity<Agent>(e => e.DefaultWithDetailsFunc = q => q.Include(a => a.Absences));
        });
}
