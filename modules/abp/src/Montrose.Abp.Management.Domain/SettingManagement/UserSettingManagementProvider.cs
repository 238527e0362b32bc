using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;
using Volo.Abp.Users;

namespace Volo.Abp.SettingManagement;

/// <summary>Values of a user.</summary>
public class UserSettingManagementProvider(ISettingManagementStore settingManagementStore, ICurrentUser currentUser)
    : SettingManagementProvider(settingManagementStore), ITransientDependency
{
    public override string Name => UserSettingValueProvider.ProviderName;

    protected ICurrentUser CurrentUser { get; } = currentUser;

    protected override string? NormalizeProviderKey(string? providerKey) => providerKey ?? CurrentUser.Id?.ToString();
}
