namespace Microsoft.Extensions.Localization;

/// <summary>Finds localizers by the name of their resource.</summary>
public interface IAbpStringLocalizerFactory
{
    IStringLocalizer? CreateDefaultOrNull();

    IStringLocalizer? CreateByResourceNameOrNull(string resourceName);

    Task<IStringLocalizer?> CreateByResourceNameOrNullAsync(string resourceName);
}
