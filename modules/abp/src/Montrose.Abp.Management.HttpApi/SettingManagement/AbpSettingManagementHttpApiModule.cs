using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.Modularity;

namespace Volo.Abp.SettingManagement;

/// <summary>The HTTP endpoints of setting management.</summary>
[DependsOn(typeof(AbpSettingManagementApplicationContractsModule), typeof(AbpAspNetCoreMvcModule))]
public class AbpSettingManagementHttpApiModule : AbpModule
{
    public override void PreConfigureServices(ServiceConfigurationContext context) =>
        PreConfigure<IMvcBuilder>(mvc => mvc.AddApplicationPartIfNotExists(typeof(AbpSettingManagementHttpApiModule).Assembly));
}
