using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Volo.Abp.Authorization.Localization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Security;

namespace Volo.Abp.Authorization;

[DependsOn(
    typeof(AbpAuthorizationAbstractionsModule),
    typeof(AbpSecurityModule),
    typeof(AbpLocalizationModule),
    typeof(AbpMultiTenancyModule))]
public class AbpAuthorizationModule : AbpModule
{
    public override void PreConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.OnRegistered(AuthorizationInterceptorRegistrar.RegisterIfNeeded);

        var providers = new List<Type>();
        context.Services.OnRegistered(registered =>
        {
            if (typeof(IPermissionDefinitionProvider).IsAssignableFrom(registered.ImplementationType))
                providers.Add(registered.ImplementationType);
        });
        context.Services.Configure<AbpPermissionOptions>(options =>
        {
            foreach (var type in providers.Where(t => !options.DefinitionProviders.Contains(t)))
                options.DefinitionProviders.Add(type);
        });
    }

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddAuthorizationCore();
        context.Services.AddSingleton<IAuthorizationHandler, PermissionRequirementHandler>();
        context.Services.AddSingleton<IAuthorizationHandler, PermissionsRequirementHandler>();
        context.Services.TryAddTransient<DefaultAuthorizationPolicyProvider>();

        Configure<AbpPermissionOptions>(options =>
        {
            options.ValueProviders.Add<UserPermissionValueProvider>();
            options.ValueProviders.Add<RolePermissionValueProvider>();
            options.ValueProviders.Add<ClientPermissionValueProvider>();
        });
        Configure<AbpLocalizationOptions>(options => options.Resources
            .Add<AbpAuthorizationResource>("en")
            .AddVirtualJson("/Volo/Abp/Authorization/Localization"));
        Configure<AbpExceptionLocalizationOptions>(options => options.MapCodeNamespace("Volo.Authorization", typeof(AbpAuthorizationResource)));
    }
}
