using Microsoft.Extensions.Localization;

namespace Volo.Abp.Localization;

/// <summary>A source of a resource's texts.</summary>
public interface ILocalizationResourceContributor
{
    /// <summary>Whether the texts come from outside of the application, such as a database.</summary>
    bool IsDynamic { get; }

    void Initialize(LocalizationResourceInitializationContext context);

    LocalizedString? GetOrNull(string cultureName, string name);

    void Fill(string cultureName, Dictionary<string, LocalizedString> dictionary);

    Task FillAsync(string cultureName, Dictionary<string, LocalizedString> dictionary);

    Task<IEnumerable<string>> GetSupportedCulturesAsync();
}
