using Volo.Abp.Data;

namespace Volo.Abp.ObjectExtending;

/// <summary>Which side must define an extra property for it to be copied.</summary>
[Flags]
public enum MappingPropertyDefinitionChecks : byte
{
    None = 0,
    Source = 1,
    Destination = 2,
    Both = Source | Destination,
}

/// <summary>Copies extra properties from one object to another.</summary>
public static class ExtensibleObjectMapper
{
    public static void MapExtraPropertiesTo<TSource, TDestination>(
        TSource source,
        TDestination destination,
        MappingPropertyDefinitionChecks? definitionChecks = null,
        string[]? ignoredProperties = null)
        where TSource : IHasExtraProperties
        where TDestination : IHasExtraProperties =>
        MapExtraPropertiesTo(typeof(TSource), typeof(TDestination), source.ExtraProperties, destination.ExtraProperties, definitionChecks, ignoredProperties);

    public static void MapExtraPropertiesTo<TSource, TDestination>(
        Dictionary<string, object?> sourceDictionary,
        Dictionary<string, object?> destinationDictionary,
        MappingPropertyDefinitionChecks? definitionChecks = null,
        string[]? ignoredProperties = null)
        where TSource : IHasExtraProperties
        where TDestination : IHasExtraProperties =>
        MapExtraPropertiesTo(typeof(TSource), typeof(TDestination), sourceDictionary, destinationDictionary, definitionChecks, ignoredProperties);

    public static void MapExtraPropertiesTo(
        Type sourceType,
        Type destinationType,
        Dictionary<string, object?> sourceDictionary,
        Dictionary<string, object?> destinationDictionary,
        MappingPropertyDefinitionChecks? definitionChecks = null,
        string[]? ignoredProperties = null)
    {
        foreach (var (name, value) in sourceDictionary)
        {
            if (CanMapProperty(sourceType, destinationType, name, definitionChecks, ignoredProperties))
                destinationDictionary[name] = value;
        }
    }

    public static bool CanMapProperty<TSource, TDestination>(
        string propertyName,
        MappingPropertyDefinitionChecks? definitionChecks = null,
        string[]? ignoredProperties = null) =>
        CanMapProperty(typeof(TSource), typeof(TDestination), propertyName, definitionChecks, ignoredProperties);

    public static bool CanMapProperty(
        Type sourceType,
        Type destinationType,
        string propertyName,
        MappingPropertyDefinitionChecks? definitionChecks = null,
        string[]? ignoredProperties = null)
    {
        if (ignoredProperties?.Contains(propertyName, StringComparer.Ordinal) == true)
            return false;

        var source = ObjectExtensionManager.Instance.GetPropertyOrNull(sourceType, propertyName);
        var destination = ObjectExtensionManager.Instance.GetPropertyOrNull(destinationType, propertyName);
        if (definitionChecks is { } checks)
        {
            return (!checks.HasFlag(MappingPropertyDefinitionChecks.Source) || source is not null)
                && (!checks.HasFlag(MappingPropertyDefinitionChecks.Destination) || destination is not null);
        }

        if (source is not null && destination is not null)
            return true;
        return source?.CheckPairDefinitionOnMapping == false || destination?.CheckPairDefinitionOnMapping == false;
    }
}

public static class HasExtraPropertiesObjectExtendingExtensions
{
    public static void MapExtraPropertiesTo<TSource, TDestination>(
        this TSource source,
        TDestination destination,
        MappingPropertyDefinitionChecks? definitionChecks = null,
        string[]? ignoredProperties = null)
        where TSource : IHasExtraProperties
        where TDestination : IHasExtraProperties =>
        ExtensibleObjectMapper.MapExtraPropertiesTo(source, destination, definitionChecks, ignoredProperties);
}
