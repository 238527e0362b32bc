using Microsoft.Extensions.Localization;

namespace Volo.Abp.Localization;

public static class LocalizableStringExtensions
{
    public static Task<LocalizedString> LocalizeAsync(this ILocalizableString localizableString, IStringLocalizerFactory stringLocalizerFactory) =>
        localizableString is IAsyncLocalizableString asynchronous
            ? asynchronous.LocalizeAsync(stringLocalizerFactory)
            : Task.FromResult(localizableString.Localize(stringLocalizerFactory));
}
