using System.Reflection;
using Microsoft.Extensions.Localization;

namespace Volo.Abp.Localization;

public static class AbpStringLocalizerExtensions
{
    // StringLocalizer<T> keeps what it wraps to itself.
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<Type, FieldInfo?> Fields = new();

    /// <summary>The localizer inside of a typed one.</summary>
    public static IStringLocalizer GetInternalLocalizer(this IStringLocalizer stringLocalizer)
    {
        var type = stringLocalizer.GetType();
        if (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(StringLocalizer<>))
            return stringLocalizer;
        var field = Fields.GetOrAdd(type, t => t.GetField("_localizer", BindingFlags.Instance | BindingFlags.NonPublic));
        return field?.GetValue(stringLocalizer) as IStringLocalizer ?? stringLocalizer;
    }

    public static IEnumerable<LocalizedString> GetAllStrings(
        this IStringLocalizer stringLocalizer, bool includeParentCultures, bool includeBaseLocalizers, bool includeDynamicContributors) =>
        stringLocalizer.GetInternalLocalizer() is IAbpStringLocalizer abp
            ? abp.GetAllStrings(includeParentCultures, includeBaseLocalizers, includeDynamicContributors)
            : stringLocalizer.GetAllStrings(includeParentCultures);

    public static Task<IEnumerable<LocalizedString>> GetAllStringsAsync(
        this IStringLocalizer stringLocalizer, bool includeParentCultures, bool includeBaseLocalizers, bool includeDynamicContributors) =>
        stringLocalizer.GetInternalLocalizer() is IAbpStringLocalizer abp
            ? abp.GetAllStringsAsync(includeParentCultures, includeBaseLocalizers, includeDynamicContributors)
            : Task.FromResult(stringLocalizer.GetAllStrings(includeParentCultures));

    public static Task<IEnumerable<string>> GetSupportedCulturesAsync(this IStringLocalizer localizer) =>
        localizer.GetInternalLocalizer() is IAbpStringLocalizer abp
            ? abp.GetSupportedCulturesAsync()
            : Task.FromResult<IEnumerable<string>>([]);

    public static Task<IEnumerable<LocalizedString>> GetAllStringsAsync(this IStringLocalizer localizer) =>
        localizer.GetAllStringsAsync(includeParentCultures: true);

    public static Task<IEnumerable<LocalizedString>> GetAllStringsAsync(this IStringLocalizer localizer, bool includeParentCultures) =>
        localizer.GetInternalLocalizer() is IAbpStringLocalizer abp
            ? abp.GetAllStringsAsync(includeParentCultures)
            : Task.FromResult(localizer.GetAllStrings(includeParentCultures));
}
