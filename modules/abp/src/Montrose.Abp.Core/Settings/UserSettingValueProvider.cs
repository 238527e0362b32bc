using Volo.Abp.Users;

namespace Volo.Abp.Settings;

public class UserSettingValueProvider(ISettingStore settingStore, ICurrentUser currentUser) : SettingValueProvider(settingStore)
{
    public const string ProviderName = "U";

    public override string Name => ProviderName;

    protected ICurrentUser CurrentUser { get; } = currentUser;

    public override Task<string?> GetOrNullAsync(SettingDefinition setting) =>
        CurrentUser.Id is { } id ? SettingStore.GetOrNullAsync(setting.Name, Name, id.ToString()) : NoValue;

    public override Task<List<SettingValue>> GetAllAsync(SettingDefinition[] settings) =>
        CurrentUser.Id is { } id ? GetStoredAsync(settings, id.ToString()) : Empty(settings);
}
