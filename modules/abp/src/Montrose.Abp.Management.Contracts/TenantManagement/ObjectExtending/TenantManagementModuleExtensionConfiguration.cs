using Volo.Abp.ObjectExtending.Modularity;

namespace Volo.Abp.ObjectExtending;

/// <summary>Extra properties of tenant management's entities.</summary>
public class TenantManagementModuleExtensionConfiguration : ModuleExtensionConfiguration
{
    public TenantManagementModuleExtensionConfiguration ConfigureTenant(Action<EntityExtensionConfiguration> configureAction) =>
        this.ConfigureEntity(TenantManagementModuleExtensionConsts.EntityNames.Tenant, configureAction);
}
