using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Settings;

public class TenantSettingValueProvider(ISettingStore settingStore, ICurrentTenant currentTenant) : SettingValueProvider(settingStore)
{
    public const string ProviderName = "T";

    public override string Name => ProviderName;

    protected ICurrentTenant CurrentTenant { get; } = currentTenant;

    public override Task<string?> GetOrNullAsync(SettingDefinition setting) =>
        CurrentTenant.Id is { } id ? SettingStore.GetOrNullAsync(setting.Name, Name, id.ToString()) : NoValue;

    public override Task<List<SettingValue>> GetAllAsync(SettingDefinition[] settings) =>
        CurrentTenant.Id is { } id ? GetStoredAsync(settings, id.ToString()) : Empty(settings);
}
