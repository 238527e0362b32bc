using Microsoft.Extensions.Localization;

namespace Volo.Abp.Localization;

/// <summary>The texts of one culture.</summary>
public interface ILocalizationDictionary
{
    string CultureName { get; }

    LocalizedString? GetOrNull(string name);

    void Fill(Dictionary<string, LocalizedString> dictionary);
}
