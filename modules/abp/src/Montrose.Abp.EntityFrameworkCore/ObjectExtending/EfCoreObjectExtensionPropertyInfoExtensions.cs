using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Volo.Abp.ObjectExtending;

/// <summary>Gives an extra property a column of its own.</summary>
public static class EfCoreObjectExtensionPropertyInfoExtensions
{
    public const string EfCorePropertyConfigurationName = "EfCoreMapping";

    public static ObjectExtensionPropertyInfo MapEfCore(this ObjectExtensionPropertyInfo propertyExtension)
    {
        propertyExtension.Configuration[EfCorePropertyConfigurationName] = new ObjectExtensionPropertyInfoEfCoreMappingOptions(propertyExtension);
        return propertyExtension;
    }

    public static ObjectExtensionPropertyInfo MapEfCore(this ObjectExtensionPropertyInfo propertyExtension, Action<PropertyBuilder>? propertyBuildAction)
    {
        propertyExtension.Configuration[EfCorePropertyConfigurationName] = new ObjectExtensionPropertyInfoEfCoreMappingOptions(propertyExtension, propertyBuildAction);
        return propertyExtension;
    }

    public static ObjectExtensionPropertyInfo MapEfCore(this ObjectExtensionPropertyInfo propertyExtension, Action<EntityTypeBuilder, PropertyBuilder>? entityTypeAndPropertyBuildAction)
    {
        propertyExtension.Configuration[EfCorePropertyConfigurationName] =
            new ObjectExtensionPropertyInfoEfCoreMappingOptions(propertyExtension, propertyBuildAction: null, entityTypeAndPropertyBuildAction);
        return propertyExtension;
    }

    public static ObjectExtensionPropertyInfoEfCoreMappingOptions? GetEfCoreMappingOrNull(this ObjectExtensionPropertyInfo propertyExtension) =>
        propertyExtension.Configuration.TryGetValue(EfCorePropertyConfigurationName, out var options)
            ? options as ObjectExtensionPropertyInfoEfCoreMappingOptions
            : null;

    public static bool IsMappedToFieldForEfCore(this ObjectExtensionPropertyInfo propertyExtension) => propertyExtension.GetEfCoreMappingOrNull() is not null;
}

/// <summary>How an extra property's column is configured.</summary>
public class ObjectExtensionPropertyInfoEfCoreMappingOptions
{
    public ObjectExtensionPropertyInfoEfCoreMappingOptions(
        ObjectExtensionPropertyInfo extensionProperty,
        Action<PropertyBuilder>? propertyBuildAction = null,
        Action<EntityTypeBuilder, PropertyBuilder>? entityTypeAndPropertyBuildAction = null)
    {
        ExtensionProperty = extensionProperty;
        PropertyBuildAction = propertyBuildAction;
        EntityTypeAndPropertyBuildAction = entityTypeAndPropertyBuildAction;
    }

    public ObjectExtensionPropertyInfo ExtensionProperty { get; }

    public ObjectExtensionInfo ObjectExtension => ExtensionProperty.ObjectExtension;

    public Action<PropertyBuilder>? PropertyBuildAction { get; set; }

    public Action<EntityTypeBuilder, PropertyBuilder>? EntityTypeAndPropertyBuildAction { get; set; }
}
