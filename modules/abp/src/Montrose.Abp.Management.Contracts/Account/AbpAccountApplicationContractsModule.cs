using Volo.Abp.Account.Localization;
using Volo.Abp.Identity;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.VirtualFileSystem;

namespace Volo.Abp.Account;

/// <summary>Registration, password reset and profile: contracts and texts.</summary>
[DependsOn(typeof(AbpIdentityApplicationContractsModule))]
public class AbpAccountApplicationContractsModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpVirtualFileSystemOptions>(options => options.FileSets.AddEmbedded<AbpAccountApplicationContractsModule>("Volo.Abp"));
        Configure<AbpLocalizationOptions>(options => options.Resources
            .Add<AccountResource>("en")
            .AddVirtualJson("/Account/Localization/Texts"));
        Configure<AbpExceptionLocalizationOptions>(options => options.MapCodeNamespace("Volo.Account", typeof(AccountResource)));
    }
}
