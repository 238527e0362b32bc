using Microsoft.Extensions.Localization;

namespace Volo.Abp.Localization;

public static class HasNameWithLocalizableDisplayNameExtensions
{
    /// <summary>The display name, else the default resource's text for prefix + name, else the name.</summary>
    public static string GetLocalizedDisplayName(
        this IHasNameWithLocalizableDisplayName source,
        IStringLocalizerFactory stringLocalizerFactory,
        string? localizationNamePrefix = "DisplayName:")
    {
        if (source.DisplayName is not null)
            return source.DisplayName.Localize(stringLocalizerFactory);
        if (stringLocalizerFactory.CreateDefaultOrNull() is not { } localizer)
            return source.Name;
        if (localizer[localizationNamePrefix + source.Name] is { ResourceNotFound: false } prefixed)
            return prefixed;
        return localizer[source.Name];
    }
}
