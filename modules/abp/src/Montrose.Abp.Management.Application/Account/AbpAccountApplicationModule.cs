using Volo.Abp.Account.Emailing;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Emailing;
using Volo.Abp.Identity;
using Volo.Abp.Modularity;
using Volo.Abp.UI.Navigation;
using Volo.Abp.UI.Navigation.Urls;
using Volo.Abp.VirtualFileSystem;

namespace Volo.Abp.Account;

/// <summary>Registration, password reset and profile.</summary>
[DependsOn(
    typeof(AbpAccountApplicationContractsModule),
    typeof(AbpIdentityApplicationModule),
    typeof(AbpUiNavigationModule),
    typeof(AbpEmailingModule))]
public class AbpAccountApplicationModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpVirtualFileSystemOptions>(options => options.FileSets.AddEmbedded<AbpAccountApplicationModule>("Volo.Abp"));
        Configure<AppUrlOptions>(options => options.Applications["MVC"].Urls[AccountUrlNames.PasswordReset] = "Account/ResetPassword");
        Configure<AbpBackgroundJobOptions>(options => options.AddJob<PasswordResetMailJob>());
    }
}
