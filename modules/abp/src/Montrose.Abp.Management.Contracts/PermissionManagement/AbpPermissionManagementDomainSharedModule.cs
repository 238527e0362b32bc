using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.PermissionManagement.Localization;
using Volo.Abp.Validation;
using Volo.Abp.Validation.Localization;
using Volo.Abp.VirtualFileSystem;

namespace Volo.Abp.PermissionManagement;

/// <summary>Lengths, texts and shared contracts of permission management.</summary>
[DependsOn(typeof(AbpValidationModule))]
public class AbpPermissionManagementDomainSharedModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpVirtualFileSystemOptions>(options =>
            options.FileSets.AddEmbedded<AbpPermissionManagementDomainSharedModule>("Volo.Abp"));
        Configure<AbpLocalizationOptions>(options =>
            options.Resources.Add<AbpPermissionManagementResource>("en")
                .AddBaseTypes(typeof(AbpValidationResource))
                .AddVirtualJson("/PermissionManagement/Localization/Texts"));
        Configure<AbpExceptionLocalizationOptions>(options =>
            options.MapCodeNamespace("Volo.Abp.PermissionManagement", typeof(AbpPermissionManagementResource)));
    }
}
