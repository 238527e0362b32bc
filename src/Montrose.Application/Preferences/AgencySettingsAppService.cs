using Microsoft.AspNetCore.Authorization;
using Montrose.Permissions;
using Volo.Abp.Application.Services;
using Volo.Abp.Localization;
using Volo.Abp.SettingManagement;
using Volo.Abp.Settings;

namespace Montrose.Preferences;

[Authorize(MontrosePermissions.AgencySettings.Update)]
public class AgencySettingsAppService(ISettingManager settings, ISettingStore chosen) : ApplicationService, IAgencySettingsAppService
{
    public async Task<AgencySettingsDto> GetAsync() => new()
    {
        Language = await ChosenAsync(LocalizationSettingNames.DefaultLanguage),
        TimeZone = await ChosenAsync(PreferenceSettings.TimeZone),
        DateFormat = await ChosenAsync(PreferenceSettings.DateFormat),
    };

    public async Task<AgencySettingsDto> UpdateAsync(UpdateAgencySettingsInput input)
    {
        await settings.SetForCurrentTenantAsync(LocalizationSettingNames.DefaultLanguage, PreferenceValues.Language(input.Language), forceToSet: true);
        await settings.SetForCurrentTenantAsync(PreferenceSettings.TimeZone, PreferenceValues.TimeZone(input.TimeZone), forceToSet: true);
        await settings.SetForCurrentTenantAsync(PreferenceSettings.DateFormat, PreferenceValues.DateFormat(input.DateFormat), forceToSet: true);
        await CurrentUnitOfWork!.SaveChangesAsync();
        return await GetAsync();
    }

    private async Task<string?> ChosenAsync(string name) =>
        await chosen.GetOrNullAsync(name, TenantSettingValueProvider.ProviderName, CurrentTenant.Id?.ToString()) is { Length: > 0 } value ? value : null;
}
