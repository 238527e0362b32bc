using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Data;
using Volo.Abp.EventBus.Abstractions;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy.ConfigurationStore;
using Volo.Abp.Security;
using Volo.Abp.Settings;

namespace Volo.Abp.MultiTenancy;

[DependsOn(
    typeof(AbpDataModule),
    typeof(AbpSecurityModule),
    typeof(AbpSettingsModule),
    typeof(AbpEventBusAbstractionsModule),
    typeof(AbpMultiTenancyAbstractionsModule))]
public class AbpMultiTenancyModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddSingleton<ICurrentTenantAccessor>(AsyncLocalCurrentTenantAccessor.Instance);

        context.Services.Configure<AbpDefaultTenantStoreOptions>(context.Services.GetConfiguration());

        Configure<AbpSettingOptions>(options =>
        {
            if (options.ValueProviders.Contains(typeof(TenantSettingValueProvider)))
                return;
            // A tenant's value beats the global one and yields to the user's.
            var global = options.ValueProviders.IndexOf(typeof(GlobalSettingValueProvider));
            options.ValueProviders.Insert(global + 1, typeof(TenantSettingValueProvider));
        });

        Configure<AbpTenantResolveOptions>(options => options.TenantResolvers.Insert(0, new CurrentUserTenantResolveContributor()));
    }
}
