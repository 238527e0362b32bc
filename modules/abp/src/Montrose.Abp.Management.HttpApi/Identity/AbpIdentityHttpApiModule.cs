using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.Identity.Localization;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;
using Localization.Resources.AbpUi;

namespace Volo.Abp.Identity;

/// <summary>The identity module's HTTP API.</summary>
[DependsOn(typeof(AbpIdentityApplicationContractsModule), typeof(AbpAspNetCoreMvcModule))]
public class AbpIdentityHttpApiModule : AbpModule
{
    public override void PreConfigureServices(ServiceConfigurationContext context) =>
        PreConfigure<IMvcBuilder>(mvc => mvc.AddApplicationPartIfNotExists(typeof(AbpIdentityHttpApiModule).Assembly));

    public override void ConfigureServices(ServiceConfigurationContext context) =>
        Configure<AbpLocalizationOptions>(options => options.Resources.Get<IdentityResource>().AddBaseTypes(typeof(AbpUiResource)));
}
