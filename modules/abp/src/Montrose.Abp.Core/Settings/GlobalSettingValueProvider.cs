namespace Volo.Abp.Settings;

public class GlobalSettingValueProvider(ISettingStore settingStore) : SettingValueProvider(settingStore)
{
    public const string ProviderName = "G";

    public override string Name => ProviderName;

    public override Task<string?> GetOrNullAsync(SettingDefinition setting) => SettingStore.GetOrNullAsync(setting.Name, Name, null);

    public override Task<List<SettingValue>> GetAllAsync(SettingDefinition[] settings) => GetStoredAsync(settings, null);
}
