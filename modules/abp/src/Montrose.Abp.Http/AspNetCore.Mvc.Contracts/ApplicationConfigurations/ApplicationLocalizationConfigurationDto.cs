using Volo.Abp.Localization;

namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <summary>Languages, the current culture, and texts where they were asked for.</summary>
public class ApplicationLocalizationConfigurationDto
{
    public Dictionary<string, Dictionary<string, string>> Values { get; set; } = [];

    public Dictionary<string, ApplicationLocalizationResourceDto> Resources { get; set; } = [];

    public List<LanguageInfo> Languages { get; set; } = [];

    public CurrentCultureDto CurrentCulture { get; set; } = null!;

    public string? DefaultResourceName { get; set; }

    public Dictionary<string, List<NameValue>> LanguagesMap { get; set; } = [];

    public Dictionary<string, List<NameValue>> LanguageFilesMap { get; set; } = [];
}
