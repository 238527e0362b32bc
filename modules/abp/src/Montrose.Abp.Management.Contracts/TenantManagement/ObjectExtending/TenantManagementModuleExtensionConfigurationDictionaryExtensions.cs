using Volo.Abp.ObjectExtending.Modularity;

namespace Volo.Abp.ObjectExtending;

/// <summary>Entry to the extra properties of tenant management.</summary>
public static class TenantManagementModuleExtensionConfigurationDictionaryExtensions
{
    public static ModuleExtensionConfigurationDictionary ConfigureTenantManagement(
        this ModuleExtensionConfigurationDictionary modules,
        Action<TenantManagementModuleExtensionConfiguration> configureAction) =>
        modules.ConfigureModule(TenantManagementModuleExtensionConsts.ModuleName, configureAction);
}
