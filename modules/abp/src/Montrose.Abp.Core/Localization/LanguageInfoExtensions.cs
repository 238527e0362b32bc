namespace Volo.Abp.Localization;

public static class LanguageInfoExtensions
{
    public static T? FindByCulture<T>(this IEnumerable<T> languages, string cultureName, string? uiCultureName = null)
        where T : class, ILanguageInfo
    {
        var all = languages as IReadOnlyCollection<T> ?? [.. languages];
        uiCultureName ??= cultureName;
        return all.FirstOrDefault(l => l.CultureName == cultureName && l.UiCultureName == uiCultureName)
            ?? all.FirstOrDefault(l => l.CultureName == cultureName)
            ?? all.FirstOrDefault(l => l.UiCultureName == uiCultureName);
    }
}
