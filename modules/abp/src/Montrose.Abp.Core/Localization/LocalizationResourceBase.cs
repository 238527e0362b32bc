namespace Volo.Abp.Localization;

/// <summary>A set of texts: contributors in their order (the last one wins), and the resources it inherits from.</summary>
public abstract class LocalizationResourceBase
{
    protected LocalizationResourceBase(
        string resourceName, string? defaultCultureName = null, ILocalizationResourceContributor? initialContributor = null)
    {
        ResourceName = Check.NotNullOrWhiteSpace(resourceName, nameof(resourceName));
        DefaultCultureName = defaultCultureName;
        if (initialContributor is not null)
            Contributors.Add(initialContributor);
    }

    public string ResourceName { get; }

    public List<string> BaseResourceNames { get; } = [];

    public string? DefaultCultureName { get; set; }

    public LocalizationResourceContributorList Contributors { get; } = [];
}
