using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;

namespace Volo.Abp.SettingManagement;

/// <summary>Values for everybody.</summary>
public class GlobalSettingManagementProvider(ISettingManagementStore settingManagementStore)
    : SettingManagementProvider(settingManagementStore), ITransientDependency
{
    public override string Name => GlobalSettingValueProvider.ProviderName;

    protected override string? NormalizeProviderKey(string? providerKey) => null;
}
