using Microsoft.Extensions.DependencyInjection.Extensions;
using Montrose.DependencyInjection;
using Montrose.Localization;
using Volo.Abp.Domain;
using Volo.Abp.Identity;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.TenantManagement;
using Volo.Abp.Validation;
using Volo.Abp.Validation.Localization;
using Volo.Abp.VirtualFileSystem;

namespace Montrose;

/// <summary>The shared kernel: what every module may know of the platform.</summary>
[DependsOn(
    typeof(AbpDddDomainSharedModule),
    typeof(AbpLocalizationModule),
    typeof(AbpValidationModule),
    typeof(AbpIdentityDomainSharedModule),
    typeof(AbpTenantManagementDomainSharedModule))]
public class MontroseDomainSharedModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.TryAddTransient(typeof(Lazy<>), typeof(LazyService<>));
        Configure<AbpVirtualFileSystemOptions>(o => o.FileSets.AddEmbedded<MontroseDomainSharedModule>("Montrose"));
        Configure<AbpLocalizationOptions>(o =>
        {
            o.Resources
                .Add<MontroseResource>("en")
                .AddBaseTypes(typeof(AbpValidationResource))
                .AddVirtualJson("/Localization/Montrose")
                .AddVirtualJson("/Localization/Teams")
                .AddVirtualJson("/Localization/ApiKeys")
                .AddVirtualJson("/Localization/Lists")
                .AddVirtualJson("/Localization/Preferences")
                .AddVirtualJson("/Localization/Staff")
                .AddVirtualJson("/Localization/Accounts")
                .AddVirtualJson("/Localization/Users")
                .AddVirtualJson("/Localization/Roles")
                .AddVirtualJson("/Localization/Developers")
                .AddVirtualJson("/Localization/Search")
                .AddVirtualJson("/Localization/Api")
                .AddVirtualJson("/Localization/Monitoring")
                .AddVirtualJson("/Localization/Notices");
            o.DefaultResourceType = typeof(MontroseResource);
            o.Languages.AddRange(PortalLanguages.All);
        });
        Configure<AbpExceptionLocalizationOptions>(o => o.MapCodeNamespace("Montrose", typeof(MontroseResource)));
    }
}
