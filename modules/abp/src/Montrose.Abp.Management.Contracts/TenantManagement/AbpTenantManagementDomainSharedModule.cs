using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.TenantManagement.Localization;
using Volo.Abp.Validation;
using Volo.Abp.Validation.Localization;
using Volo.Abp.VirtualFileSystem;

namespace Volo.Abp.TenantManagement;

/// <summary>Lengths, events and texts of tenant management.</summary>
[DependsOn(typeof(AbpValidationModule))]
public class AbpTenantManagementDomainSharedModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpVirtualFileSystemOptions>(options =>
            options.FileSets.AddEmbedded<AbpTenantManagementDomainSharedModule>("Volo.Abp"));
        Configure<AbpLocalizationOptions>(options =>
            options.Resources.Add<AbpTenantManagementResource>("en")
                .AddBaseTypes(typeof(AbpValidationResource))
                .AddVirtualJson("/TenantManagement/Localization/Texts"));
        Configure<AbpExceptionLocalizationOptions>(options =>
            options.MapCodeNamespace("Volo.Abp.TenantManagement", typeof(AbpTenantManagementResource)));
    }
}
