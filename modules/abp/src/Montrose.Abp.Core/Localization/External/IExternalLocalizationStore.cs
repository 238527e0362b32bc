namespace Volo.Abp.Localization.External;

/// <summary>Resources that other applications own.</summary>
public interface IExternalLocalizationStore
{
    LocalizationResourceBase? GetResourceOrNull(string resourceName);

    Task<LocalizationResourceBase?> GetResourceOrNullAsync(string resourceName);

    Task<string[]> GetResourceNamesAsync();

    Task<LocalizationResourceBase[]> GetResourcesAsync();
}
