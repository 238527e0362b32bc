using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Notifications.Preferences;

namespace Montrose.Notifications.Web.Pages.Dashboard.Settings.Notifications;

/// <summary>How the person wants to be told what.</summary>
[Authorize]
public class IndexModel(INoticePreferencesAppService preferences) : NotificationsPageModel
{
    public IReadOnlyList<NoticePreferenceDto> Preferences { get; private set; } = [];

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync(UpdateNoticePreferencesInput input)
    {
        await preferences.UpdateAsync(input);
        Toast(L["Saved"].Value);
        return RedirectToPage();
    }

    public override async Task LoadAsync() => Preferences = (await preferences.GetAsync()).Preferences;
}
