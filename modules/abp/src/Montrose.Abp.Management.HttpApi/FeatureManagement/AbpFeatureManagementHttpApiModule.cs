using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.Modularity;

namespace Volo.Abp.FeatureManagement;

/// <summary>The HTTP endpoints of feature management.</summary>
[DependsOn(typeof(AbpFeatureManagementApplicationContractsModule), typeof(AbpAspNetCoreMvcModule))]
public class AbpFeatureManagementHttpApiModule : AbpModule
{
    public override void PreConfigureServices(ServiceConfigurationContext context) =>
        PreConfigure<IMvcBuilder>(mvc => mvc.AddApplicationPartIfNotExists(typeof(AbpFeatureManagementHttpApiModule).Assembly));
}
