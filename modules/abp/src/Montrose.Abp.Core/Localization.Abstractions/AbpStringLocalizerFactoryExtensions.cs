using Volo.Abp;

namespace Microsoft.Extensions.Localization;

public static class AbpStringLocalizerFactoryExtensions
{
    public static IStringLocalizer? CreateDefaultOrNull(this IStringLocalizerFactory localizerFactory) =>
        (localizerFactory as IAbpStringLocalizerFactory)?.CreateDefaultOrNull();

    public static IStringLocalizer? CreateByResourceNameOrNull(this IStringLocalizerFactory localizerFactory, string resourceName) =>
        (localizerFactory as IAbpStringLocalizerFactory)?.CreateByResourceNameOrNull(resourceName);

    /// <exception cref="AbpException">There is no such resource.</exception>
    public static IStringLocalizer CreateByResourceName(this IStringLocalizerFactory localizerFactory, string resourceName) =>
        localizerFactory.CreateByResourceNameOrNull(resourceName) ?? throw NotFound(resourceName);

    public static Task<IStringLocalizer?> CreateByResourceNameOrNullAsync(this IStringLocalizerFactory localizerFactory, string resourceName) =>
        (localizerFactory as IAbpStringLocalizerFactory)?.CreateByResourceNameOrNullAsync(resourceName) ?? Task.FromResult<IStringLocalizer?>(null);

    /// <exception cref="AbpException">There is no such resource.</exception>
    public static async Task<IStringLocalizer> CreateByResourceNameAsync(this IStringLocalizerFactory localizerFactory, string resourceName) =>
        await localizerFactory.CreateByResourceNameOrNullAsync(resourceName) ?? throw NotFound(resourceName);

    private static AbpException NotFound(string resourceName) =>
        new($"There is no localization resource named {resourceName}.");
}
