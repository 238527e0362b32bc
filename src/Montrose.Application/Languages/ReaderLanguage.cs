using System.Globalization;
using Montrose.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace Montrose.Languages;

/// <summary>In which language somebody is spoken and written to.</summary>
public class ReaderLanguage(ISettingStore chosen, ISettingProvider settings, IdentityUserManager users) : ITransientDependency
{
    /// <summary>What the person chose, on whatever device; null where they have not.</summary>
    public async Task<CultureInfo?> ChosenByAsync(Guid userId) =>
        PortalLanguages.Find(await chosen.GetOrNullAsync(LocalizationSettingNames.DefaultLanguage, UserSettingValueProvider.ProviderName, userId.ToString()));

    /// <summary>The language of the current portal for those of whom nothing else is known.</summary>
    public async Task<CultureInfo> OfPortalAsync() =>
        PortalLanguages.Find(await settings.GetOrNullAsync(LocalizationSettingNames.DefaultLanguage)) ?? PortalLanguages.Find("en")!;

    /// <summary>The receiver's own choice, else the language of whoever causes the mail, else the portal's.</summary>
    public async Task<CultureInfo> OfMailToAsync(string email) =>
        (await users.FindByEmailAsync(email) is { } user ? await ChosenByAsync(user.Id) : null)
        ?? PortalLanguages.Find(CultureInfo.CurrentUICulture.Name)
        ?? await OfPortalAsync();
}
