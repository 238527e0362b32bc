using Microsoft.AspNetCore.Authorization;
using Montrose.Notices;
using Montrose.Notifications.Inbox;
using Volo.Abp.Application.Services;
using Volo.Abp.SettingManagement;
using Volo.Abp.Users;

namespace Montrose.Notifications.Preferences;

/// <summary>Everybody who is signed in chooses for themselves, so there is no permission to ask for.</summary>
[Authorize]
public class NoticePreferencesAppService(ISettingManager settings, NoticeChoices choices, VisibleKinds visible) : ApplicationService, INoticePreferencesAppService
{
    public async Task<NoticePreferencesDto> GetAsync()
    {
        var me = CurrentUser.GetId();
        var rows = new List<NoticePreferenceDto>();
        foreach (var category in await CategoriesAsync())
            rows.Add(new NoticePreferenceDto { Category = category, InPortal = await choices.InPortalAsync(me, category), ByMail = await choices.ByMailAsync(me, category) });
        return new NoticePreferencesDto { Preferences = rows };
    }

    public async Task<NoticePreferencesDto> UpdateAsync(UpdateNoticePreferencesInput input)
    {
        foreach (var row in input.Preferences)
        {
            await settings.SetForCurrentUserAsync(NoticeSettings.InPortal(row.Category), Text(row.InPortal), forceToSet: true);
            await settings.SetForCurrentUserAsync(NoticeSettings.ByMail(row.Category), Text(row.ByMail), forceToSet: true);
        }
        await CurrentUnitOfWork!.SaveChangesAsync();
        return await GetAsync();
    }

    private async Task<IEnumerable<NoticeCategory>> CategoriesAsync() => (await visible.GetAsync()).Select(k => k.Category).Distinct().Order();

    private static string Text(bool isOn) => isOn ? "true" : "false";
}
