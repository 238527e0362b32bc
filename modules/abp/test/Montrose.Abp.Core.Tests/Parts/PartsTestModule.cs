using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.BlobStoring.FileSystem;
using Volo.Abp.Caching;
using Volo.Abp.Data;
using Volo.Abp.Emailing;
using Volo.Abp.Features;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy.ConfigurationStore;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.UI.Navigation;
using Volo.Abp;

namespace Montrose.Abp.Core.Tests.Parts;

/// <summary>All parts at once, with a clock that the test moves and two tenants in memory.</summary>
[DependsOn(
    typeof(AbpBackgroundJobsModule),
    typeof(AbpBlobStoringFileSystemModule),
    typeof(AbpCachingModule),
    typeof(AbpEmailingModule),
    typeof(AbpFeaturesModule),
    typeof(AbpUiNavigationModule))]
public class PartsTestModule : AbpModule
{
    public static readonly Guid Acme = Guid.Parse("11111111-1111-1111-1111-111111111111");
    public static readonly Guid Globex = Guid.Parse("22222222-2222-2222-2222-222222222222");

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.Replace(ServiceDescriptor.Singleton<IClock, TestClock>());
        Configure<AbpBackgroundWorkerOptions>(options => options.IsEnabled = false);
        Configure<AbpMultiTenancyOptions>(options => options.IsEnabled = true);
        Configure<AbpDefaultTenantStoreOptions>(options => options.Tenants =
        [
            new TenantConfiguration(Acme, "acme") { ConnectionStrings = new ConnectionStrings { ["Default"] = "acme's own", ["Reports"] = "acme's reports" } },
            new TenantConfiguration(Globex, "globex"),
            new TenantConfiguration(Guid.Parse("33333333-3333-3333-3333-333333333333"), "gone") { IsActive = false }
        ]);
    }
}
