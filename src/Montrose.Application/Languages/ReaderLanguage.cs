using System.Globalization;
using Montrose.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace Montrose.Languages;

/// <summary>In which language somebody is spoken to. Every request asks, so that it needs nothing but settings.</summary>
public class ReaderLanguage(ISettingStore chosen, ISettingProvider settings) : ITransientDependency
{
    /// <summary>What the person chose, on whatever device; null where they have not.</summary>
    public async Task<CultureInfo?> ChosenByAsync(Guid userId) =>
        PortalLanguages.Find(await chosen.GetOrNullAsync(LocalizationSettingNames.DefaultLanguage, UserSettingValueProvider.ProviderName, userId.ToString()));

    /// <summary>The language of the current portal for those of whom nothing else is known.</summary>
    public async Task<CultureInfo> OfPortalAsync() =>
        PortalLanguages.Find(await settings.GetOrNullAsync(LocalizationSettingNames.DefaultLanguage)) ?? PortalLanguages.Find("en")!;
}
