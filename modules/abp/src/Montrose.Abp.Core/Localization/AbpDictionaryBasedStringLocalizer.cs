using System.Globalization;
using Microsoft.Extensions.Localization;

namespace Volo.Abp.Localization;

/// <summary>
/// Finds a text in the current culture, then in its parents, then in the resource's default culture, and after that in the
/// inherited resources in the same way.
/// </summary>
public class AbpDictionaryBasedStringLocalizer(
    LocalizationResourceBase resource, List<IStringLocalizer> baseLocalizers, AbpLocalizationOptions abpLocalizationOptions) : IAbpStringLocalizer
{
    public LocalizationResourceBase Resource { get; } = resource;

    public List<IStringLocalizer> BaseLocalizers { get; } = baseLocalizers;

    public AbpLocalizationOptions AbpLocalizationOptions { get; } = abpLocalizationOptions;

    public virtual LocalizedString this[string name] => GetLocalizedString(name);

    public virtual LocalizedString this[string name, params object[] arguments] => GetLocalizedStringFormatted(name, arguments);

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) =>
        GetAllStrings(CultureInfo.CurrentUICulture.Name, includeParentCultures);

    public async Task<IEnumerable<LocalizedString>> GetAllStringsAsync(bool includeParentCultures) =>
        await GetAllStringsAsync(CultureInfo.CurrentUICulture.Name, includeParentCultures);

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures, bool includeBaseLocalizers, bool includeDynamicContributors) =>
        GetAllStrings(CultureInfo.CurrentUICulture.Name, includeParentCultures, includeBaseLocalizers, includeDynamicContributors);

    public async Task<IEnumerable<LocalizedString>> GetAllStringsAsync(
        bool includeParentCultures, bool includeBaseLocalizers, bool includeDynamicContributors) =>
        await GetAllStringsAsync(CultureInfo.CurrentUICulture.Name, includeParentCultures, includeBaseLocalizers, includeDynamicContributors);

    public async Task<IEnumerable<string>> GetSupportedCulturesAsync()
    {
        var cultures = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var localizer in BaseLocalizers)
            cultures.UnionWith(await localizer.GetSupportedCulturesAsync());
        foreach (var contributor in Resource.Contributors)
            cultures.UnionWith(await contributor.GetSupportedCulturesAsync());
        return cultures;
    }

    protected virtual LocalizedString GetLocalizedStringFormatted(string name, params object[] arguments) =>
        GetLocalizedStringFormatted(name, CultureInfo.CurrentUICulture.Name, arguments);

    protected virtual LocalizedString GetLocalizedStringFormatted(string name, string cultureName, params object[] arguments)
    {
        var text = GetLocalizedString(name, cultureName);
        return new LocalizedString(name, string.Format(CultureInfo.CurrentCulture, text.Value, arguments), text.ResourceNotFound, text.SearchedLocation);
    }

    protected virtual LocalizedString GetLocalizedString(string name) => GetLocalizedString(name, CultureInfo.CurrentUICulture.Name);

    protected virtual LocalizedString GetLocalizedString(string name, string cultureName) =>
        FindHereOrInherited(name, cultureName)
        ?? new LocalizedString(name, name, resourceNotFound: true, searchedLocation: Resource.ResourceName);

    protected virtual LocalizedString? GetLocalizedStringOrNull(string name, string cultureName, bool tryDefaults = true)
    {
        if (Resource.Contributors.GetOrNull(cultureName, name) is { } exact)
            return exact;
        if (!tryDefaults)
            return null;

        if (AbpLocalizationOptions.TryToGetFromBaseCulture)
        {
            for (var culture = cultureName; culture.Contains('-', StringComparison.Ordinal);)
            {
                culture = CultureHelper.GetBaseCultureName(culture);
                if (Resource.Contributors.GetOrNull(culture, name) is { } parent)
                    return parent;
            }
        }

        return AbpLocalizationOptions.TryToGetFromDefaultCulture && !string.IsNullOrEmpty(Resource.DefaultCultureName)
            ? Resource.Contributors.GetOrNull(Resource.DefaultCultureName, name)
            : null;
    }

    protected virtual IReadOnlyList<LocalizedString> GetAllStrings(
        string cultureName, bool includeParentCultures = true, bool includeBaseLocalizers = true, bool includeDynamicContributors = true)
    {
        var all = new Dictionary<string, LocalizedString>(StringComparer.Ordinal);
        if (includeBaseLocalizers)
        {
            foreach (var text in BaseLocalizers.SelectMany(l => l.GetAllStrings(includeParentCultures, true, includeDynamicContributors)))
                all[text.Name] = text;
        }

        foreach (var culture in CulturesFromGeneralToExact(cultureName, includeParentCultures))
            Resource.Contributors.Fill(culture, all, includeDynamicContributors);
        return [.. all.Values];
    }

    protected virtual async Task<IReadOnlyList<LocalizedString>> GetAllStringsAsync(
        string cultureName, bool includeParentCultures = true, bool includeBaseLocalizers = true, bool includeDynamicContributors = true)
    {
        var all = new Dictionary<string, LocalizedString>(StringComparer.Ordinal);
        if (includeBaseLocalizers)
        {
            foreach (var localizer in BaseLocalizers)
            {
                foreach (var text in await localizer.GetAllStringsAsync(includeParentCultures, true, includeDynamicContributors))
                    all[text.Name] = text;
            }
        }

        foreach (var culture in CulturesFromGeneralToExact(cultureName, includeParentCultures))
            await Resource.Contributors.FillAsync(culture, all, includeDynamicContributors);
        return [.. all.Values];
    }

    private LocalizedString? FindHereOrInherited(string name, string cultureName)
    {
        if (GetLocalizedStringOrNull(name, cultureName) is { } own)
            return own;
        foreach (var localizer in BaseLocalizers)
        {
            var inherited = localizer is AbpDictionaryBasedStringLocalizer dictionary
                ? dictionary.FindHereOrInherited(name, cultureName)
                : localizer[name];
            if (inherited is { ResourceNotFound: false })
                return inherited;
        }

        return null;
    }

    private List<string> CulturesFromGeneralToExact(string cultureName, bool includeParents)
    {
        var cultures = new List<string>();
        if (includeParents && AbpLocalizationOptions.TryToGetFromBaseCulture)
        {
            for (var culture = cultureName; culture.Contains('-', StringComparison.Ordinal);)
                cultures.Insert(0, culture = CultureHelper.GetBaseCultureName(culture));
        }

        if (includeParents && AbpLocalizationOptions.TryToGetFromDefaultCulture && !string.IsNullOrEmpty(Resource.DefaultCultureName))
            cultures.Insert(0, Resource.DefaultCultureName);
        cultures.Add(cultureName);
        return cultures;
    }
}
