using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Settings;

namespace Volo.Abp.SettingManagement;

/// <summary>Values of a tenant.</summary>
public class TenantSettingManagementProvider(ISettingManagementStore settingManagementStore, ICurrentTenant currentTenant)
    : SettingManagementProvider(settingManagementStore), ITransientDependency
{
    public override string Name => TenantSettingValueProvider.ProviderName;

    protected ICurrentTenant CurrentTenant { get; } = currentTenant;

    protected override string? NormalizeProviderKey(string? providerKey) => providerKey ?? CurrentTenant.Id?.ToString();
}
