using Volo.Abp.Account.Localization;
using Volo.Abp.Identity;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.ObjectExtending;
using Volo.Abp.ObjectExtending.Modularity;
using Volo.Abp.Threading;
using Volo.Abp.VirtualFileSystem;

namespace Volo.Abp.Account;

/// <summary>Registration, password reset and profile: contracts and texts.</summary>
[DependsOn(typeof(AbpIdentityApplicationContractsModule))]
public class AbpAccountApplicationContractsModule : AbpModule
{
    private static readonly OneTimeRunner OneTimeRunner = new();

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpVirtualFileSystemOptions>(options => options.FileSets.AddEmbedded<AbpAccountApplicationContractsModule>("Volo.Abp"));
        Configure<AbpLocalizationOptions>(options => options.Resources
            .Add<AccountResource>("en")
            .AddVirtualJson("/Account/Localization/Texts"));
        Configure<AbpExceptionLocalizationOptions>(options => options.MapCodeNamespace("Volo.Account", typeof(AccountResource)));
    }

    public override void PostConfigureServices(ServiceConfigurationContext context) => OneTimeRunner.Run(() =>
        ModuleExtensionConfigurationHelper.ApplyEntityConfigurationToApi(
            IdentityModuleExtensionConsts.ModuleName,
            IdentityModuleExtensionConsts.EntityNames.User,
            getApiTypes: [typeof(ProfileDto)],
            updateApiTypes: [typeof(UpdateProfileDto)]));
}
