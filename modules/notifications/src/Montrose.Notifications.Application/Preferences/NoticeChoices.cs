using Montrose.Notices;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;

namespace Montrose.Notifications.Preferences;

/// <summary>How anybody wants to be told, the current person or not.</summary>
public class NoticeChoices(ISettingStore chosen, ISettingDefinitionManager definitions) : ITransientDependency
{
    public Task<bool> InPortalAsync(Guid userId, NoticeCategory category) => IsOnAsync(NoticeSettings.InPortal(category), userId);

    public Task<bool> ByMailAsync(Guid userId, NoticeCategory category) => IsOnAsync(NoticeSettings.ByMail(category), userId);

    private async Task<bool> IsOnAsync(string name, Guid userId) =>
        (await chosen.GetOrNullAsync(name, UserSettingValueProvider.ProviderName, userId.ToString()) ?? (await definitions.GetAsync(name)).DefaultValue) == "true";
}
