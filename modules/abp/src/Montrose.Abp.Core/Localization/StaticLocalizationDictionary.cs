using Microsoft.Extensions.Localization;

namespace Volo.Abp.Localization;

public class StaticLocalizationDictionary(string cultureName, Dictionary<string, LocalizedString> dictionary) : ILocalizationDictionary
{
    public string CultureName { get; } = cultureName;

    protected Dictionary<string, LocalizedString> Dictionary { get; } = dictionary;

    public virtual LocalizedString? GetOrNull(string name) => Dictionary.GetValueOrDefault(name);

    public void Fill(Dictionary<string, LocalizedString> dictionary)
    {
        foreach (var (name, text) in Dictionary)
            dictionary[name] = text;
    }
}
