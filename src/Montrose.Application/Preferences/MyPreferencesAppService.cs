using Microsoft.AspNetCore.Authorization;
using Montrose.ImageFiles;
using Volo.Abp.Application.Services;
using Volo.Abp.BlobStoring;
using Volo.Abp.Content;
using Volo.Abp.Localization;
using Volo.Abp.SettingManagement;
using Volo.Abp.Settings;
using Volo.Abp.Users;

namespace Montrose.Preferences;

/// <summary>Everybody who is signed in chooses for themselves, so there is no permission to ask for.</summary>
[Authorize]
public class MyPreferencesAppService(ISettingManager settings, ISettingStore chosen, IBlobContainer<PersonPictureContainer> pictures) : ApplicationService, IMyPreferencesAppService
{
    public async Task<MyPreferencesDto> GetAsync() => new()
    {
        Language = await ChosenAsync(LocalizationSettingNames.DefaultLanguage),
        TimeZone = await ChosenAsync(PreferenceSettings.TimeZone),
        DateFormat = await ChosenAsync(PreferenceSettings.DateFormat),
        HasShortcuts = await SettingProvider.IsTrueAsync(PreferenceSettings.Shortcuts),
        PictureUrl = PictureAddress.Of(await ChosenAsync(PreferenceSettings.Picture)),
    };

    public async Task<MyPreferencesDto> UpdateAsync(UpdateMyPreferencesInput input)
    {
        await KeepAsync(LocalizationSettingNames.DefaultLanguage, PreferenceValues.Language(input.Language));
        await KeepAsync(PreferenceSettings.TimeZone, PreferenceValues.TimeZone(input.TimeZone));
        await KeepAsync(PreferenceSettings.DateFormat, PreferenceValues.DateFormat(input.DateFormat));
        await KeepAsync(PreferenceSettings.Shortcuts, input.HasShortcuts ? null : "false");
        await CurrentUnitOfWork!.SaveChangesAsync();
        return await GetAsync();
    }

    public async Task<IRemoteStreamContent?> GetPictureAsync()
    {
        if (await pictures.GetOrNullAsync(PersonPictureContainer.BlobOf(CurrentUser.GetId())) is not { } file) return null;
        using var content = new MemoryStream();
        await using (file) await file.CopyToAsync(content);
        var bytes = content.ToArray();
        return PictureFormat.Find(bytes) is { } format ? new RemoteStreamContent(new MemoryStream(bytes), contentType: format.MediaType) : null;
    }

    public async Task<MyPreferencesDto> SetPictureAsync(SetMyPictureInput input)
    {
        var picture = PersonPicture.Read(input.Content);
        await pictures.SaveAsync(PersonPictureContainer.BlobOf(CurrentUser.GetId()), picture.Content, overrideExisting: true);
        await KeepAsync(PreferenceSettings.Picture, picture.Version);
        await CurrentUnitOfWork!.SaveChangesAsync();
        return await GetAsync();
    }

    public async Task<MyPreferencesDto> RemovePictureAsync()
    {
        await pictures.DeleteAsync(PersonPictureContainer.BlobOf(CurrentUser.GetId()));
        await KeepAsync(PreferenceSettings.Picture, null);
        await CurrentUnitOfWork!.SaveChangesAsync();
        return await GetAsync();
    }

    private async Task<string?> ChosenAsync(string name) =>
        await chosen.GetOrNullAsync(name, UserSettingValueProvider.ProviderName, CurrentUser.GetId().ToString()) is { Length: > 0 } value ? value : null;

    /// <summary>Kept even where it is the agency's own choice, which may change.</summary>
    private Task KeepAsync(string name, string? value) => settings.SetForCurrentUserAsync(name, value, forceToSet: true);
}
