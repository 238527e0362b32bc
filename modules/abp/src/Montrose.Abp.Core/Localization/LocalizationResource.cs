namespace Volo.Abp.Localization;

/// <summary>A resource with a type; what the type's [InheritResource] names is inherited.</summary>
public class LocalizationResource : LocalizationResourceBase
{
    public LocalizationResource(
        Type resourceType, string? defaultCultureName = null, ILocalizationResourceContributor? initialContributor = null)
        : base(LocalizationResourceNameAttribute.GetName(resourceType), defaultCultureName, initialContributor)
    {
        ResourceType = resourceType;
        AddBaseResourceTypes();
    }

    public Type ResourceType { get; }

    protected virtual void AddBaseResourceTypes()
    {
        foreach (var provider in ResourceType.GetCustomAttributes(inherit: true).OfType<IInheritedResourceTypesProvider>())
            this.AddBaseTypes(provider.GetInheritedResourceTypes());
    }
}
