using Volo.Abp.Collections;

namespace Volo.Abp.Localization;

public class AbpLocalizationOptions
{
    public LocalizationResourceDictionary Resources { get; } = [];

    /// <summary>The resource for texts that name none.</summary>
    public Type? DefaultResourceType { get; set; }

    /// <summary>Contributors of every resource.</summary>
    public ITypeList<ILocalizationResourceContributor> GlobalContributors { get; } = new TypeList<ILocalizationResourceContributor>();

    public List<LanguageInfo> Languages { get; } = [];

    public Dictionary<string, List<NameValue>> LanguagesMap { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, List<NameValue>> LanguageFilesMap { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether "pt-BR" falls back to "pt".</summary>
    public bool TryToGetFromBaseCulture { get; set; } = true;

    /// <summary>Whether a text that the culture lacks comes from the resource's default culture.</summary>
    public bool TryToGetFromDefaultCulture { get; set; } = true;
}
