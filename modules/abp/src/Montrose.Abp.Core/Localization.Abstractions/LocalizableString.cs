using Microsoft.Extensions.Localization;

namespace Volo.Abp.Localization;

/// <summary>A key of a localization resource, or of the default resource where none is named.</summary>
public class LocalizableString : ILocalizableString, IAsyncLocalizableString
{
    public string? ResourceName { get; }

    public Type? ResourceType { get; }

    public string Name { get; }

    public LocalizableString(Type? resourceType, string name)
    {
        Name = Check.NotNullOrEmpty(name, nameof(name));
        ResourceType = resourceType;
        if (resourceType is not null)
            ResourceName = LocalizationResourceNameAttribute.GetName(resourceType);
    }

    public LocalizableString(string name, string? resourceName = null)
    {
        Name = Check.NotNullOrEmpty(name, nameof(name));
        ResourceName = resourceName;
    }

    public LocalizedString Localize(IStringLocalizerFactory stringLocalizerFactory)
    {
        if (Find(stringLocalizerFactory) is { } localizer && localizer[Name] is { ResourceNotFound: false } found)
            return found;
        return stringLocalizerFactory.CreateDefaultOrNull()?[Name] ?? new LocalizedString(Name, Name, resourceNotFound: true);
    }

    public async Task<LocalizedString> LocalizeAsync(IStringLocalizerFactory stringLocalizerFactory)
    {
        // Resources that are not known at start may have to be fetched first.
        if (ResourceType is null && ResourceName is not null)
            await stringLocalizerFactory.CreateByResourceNameOrNullAsync(ResourceName);
        return Localize(stringLocalizerFactory);
    }

    public static LocalizableString Create<TResource>(string name) => new(typeof(TResource), name);

    public static LocalizableString Create(Type resourceType, string name) => new(resourceType, name);

    public static LocalizableString Create(string name, string? resourceName = null) => new(name, resourceName);

    private IStringLocalizer? Find(IStringLocalizerFactory factory)
    {
        if (ResourceType is not null)
            return factory.Create(ResourceType);
        return ResourceName is null ? null : factory.CreateByResourceNameOrNull(ResourceName);
    }
}
