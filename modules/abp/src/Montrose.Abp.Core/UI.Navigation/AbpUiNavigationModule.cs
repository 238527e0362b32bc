using Volo.Abp.Authorization;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.UI.Navigation.Localization.Resource;

namespace Volo.Abp.UI.Navigation;

[DependsOn(typeof(AbpUiModule), typeof(AbpAuthorizationModule), typeof(AbpMultiTenancyModule))]
public class AbpUiNavigationModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpLocalizationOptions>(options => options.Resources
            .Add<AbpUiNavigationResource>("en")
            .AddVirtualJson("/Volo/Abp/UI/Navigation/Localization"));
        Configure<AbpNavigationOptions>(options => options.MenuContributors.Add(new DefaultMenuContributor()));
    }
}
