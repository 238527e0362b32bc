using Volo.Abp.Features;
using Volo.Abp.Identity.Localization;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.Users;
using Volo.Abp.Validation;
using Volo.Abp.Validation.Localization;
using Volo.Abp.VirtualFileSystem;

namespace Volo.Abp.Identity;

/// <summary>Constants, error codes and texts of the identity module.</summary>
[DependsOn(typeof(AbpUsersDomainSharedModule), typeof(AbpValidationModule), typeof(AbpFeaturesModule))]
public class AbpIdentityDomainSharedModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpVirtualFileSystemOptions>(options => options.FileSets.AddEmbedded<AbpIdentityDomainSharedModule>("Volo.Abp"));
        Configure<AbpLocalizationOptions>(options => options.Resources
            .Add<IdentityResource>("en")
            .AddBaseTypes(typeof(AbpValidationResource))
            .AddVirtualJson("/Identity/Localization/Texts"));
        Configure<AbpExceptionLocalizationOptions>(options => options.MapCodeNamespace("Volo.Abp.Identity", typeof(IdentityResource)));
    }
}
