using Localization.Resources.AbpUi;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Account.Localization;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.Identity;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;

namespace Volo.Abp.Account;

/// <summary>The account module's HTTP API.</summary>
[DependsOn(typeof(AbpAccountApplicationContractsModule), typeof(AbpIdentityHttpApiModule), typeof(AbpAspNetCoreMvcModule))]
public class AbpAccountHttpApiModule : AbpModule
{
    public override void PreConfigureServices(ServiceConfigurationContext context) =>
        PreConfigure<IMvcBuilder>(mvc => mvc.AddApplicationPartIfNotExists(typeof(AbpAccountHttpApiModule).Assembly));

    public override void ConfigureServices(ServiceConfigurationContext context) =>
        Configure<AbpLocalizationOptions>(options => options.Resources.Get<AccountResource>().AddBaseTypes(typeof(AbpUiResource)));
}
