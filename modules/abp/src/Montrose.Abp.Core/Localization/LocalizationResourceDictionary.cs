namespace Volo.Abp.Localization;

/// <summary>The resources by name, found by type as well.</summary>
public class LocalizationResourceDictionary : Dictionary<string, LocalizationResourceBase>
{
    private readonly Dictionary<Type, LocalizationResourceBase> _byType = [];

    public LocalizationResourceDictionary()
        : base(StringComparer.Ordinal)
    {
    }

    public LocalizationResource Add<TResouce>(string? defaultCultureName = null) => Add(typeof(TResouce), defaultCultureName);

    public LocalizationResource Add(Type resourceType, string? defaultCultureName = null)
    {
        var name = LocalizationResourceNameAttribute.GetName(resourceType);
        if (ContainsKey(name))
            throw new AbpException($"The localization resource {name} was added before. Use Get to extend it.");
        var resource = new LocalizationResource(resourceType, defaultCultureName);
        this[name] = resource;
        _byType[resourceType] = resource;
        return resource;
    }

    public NonTypedLocalizationResource Add(string resourceName, string? defaultCultureName = null)
    {
        if (ContainsKey(resourceName))
            throw new AbpException($"The localization resource {resourceName} was added before. Use Get to extend it.");
        var resource = new NonTypedLocalizationResource(resourceName, defaultCultureName);
        this[resourceName] = resource;
        return resource;
    }

    public LocalizationResourceBase Get<TResource>() => Get(typeof(TResource));

    public LocalizationResourceBase Get(string resourceName) =>
        this.GetValueOrDefault(resourceName) ?? throw new AbpException($"There is no localization resource named {resourceName}.");

    public LocalizationResourceBase Get(Type resourceType) =>
        GetOrNull(resourceType) ?? throw new AbpException($"There is no localization resource of type {resourceType.FullName}.");

    public LocalizationResourceBase? GetOrNull(Type resourceType) => _byType.GetValueOrDefault(resourceType);

    public bool ContainsResource(Type resourceType) => _byType.ContainsKey(resourceType);
}
