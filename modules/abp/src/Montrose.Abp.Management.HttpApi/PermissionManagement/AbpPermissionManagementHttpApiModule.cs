using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;
using Volo.Abp.PermissionManagement.Localization;

namespace Volo.Abp.PermissionManagement.HttpApi;

/// <summary>The HTTP endpoints of permission management.</summary>
[DependsOn(typeof(AbpPermissionManagementApplicationContractsModule), typeof(AbpAspNetCoreMvcModule))]
public class AbpPermissionManagementHttpApiModule : AbpModule
{
    public override void PreConfigureServices(ServiceConfigurationContext context) =>
        PreConfigure<IMvcBuilder>(mvc => mvc.AddApplicationPartIfNotExists(typeof(AbpPermissionManagementHttpApiModule).Assembly));
}
