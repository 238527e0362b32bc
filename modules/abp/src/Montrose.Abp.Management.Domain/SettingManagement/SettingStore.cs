using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;

namespace Volo.Abp.SettingManagement;

/// <summary>What the setting value providers read.</summary>
[Dependency(ReplaceServices = true)]
public class SettingStore(ISettingManagementStore managementStore) : ISettingStore, ITransientDependency
{
    protected ISettingManagementStore ManagementStore { get; } = managementStore;

    public virtual Task<string?> GetOrNullAsync(string name, string? providerName, string? providerKey) =>
        ManagementStore.GetOrNullAsync(name, providerName, providerKey);

    public virtual Task<List<SettingValue>> GetAllAsync(string[] names, string? providerName, string? providerKey) =>
        ManagementStore.GetListAsync(names, providerName, providerKey);
}
