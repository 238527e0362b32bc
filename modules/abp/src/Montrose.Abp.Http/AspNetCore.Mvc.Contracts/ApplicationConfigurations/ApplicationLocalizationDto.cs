namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <summary>The texts of a culture.</summary>
public class ApplicationLocalizationDto
{
    public Dictionary<string, ApplicationLocalizationResourceDto> Resources { get; set; } = [];

    public CurrentCultureDto CurrentCulture { get; set; } = null!;
}

/// <summary>Which texts are wanted.</summary>
public class ApplicationLocalizationRequestDto
{
    public string CultureName { get; set; } = null!;

    public bool OnlyDynamics { get; set; }
}

/// <summary>The texts of one resource.</summary>
public class ApplicationLocalizationResourceDto
{
    public Dictionary<string, string> Texts { get; set; } = [];

    public string[]? BaseResources { get; set; }
}
