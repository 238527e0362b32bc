using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Volo.Abp.ObjectExtending;

/// <summary>Maps an extended type's extra properties, and configures its entity or context, in EF.</summary>
public static class EfCoreObjectExtensionInfoExtensions
{
    public const string EfCoreDbContextConfigurationName = "EfCoreDbContextMapping";
    public const string EfCoreEntityConfigurationName = "EfCoreEntityMapping";

    public static ObjectExtensionInfo MapEfCoreProperty<TProperty>(this ObjectExtensionInfo objectExtensionInfo, string propertyName, Action<PropertyBuilder>? propertyBuildAction) =>
        objectExtensionInfo.MapEfCoreProperty(typeof(TProperty), propertyName, propertyBuildAction);

    public static ObjectExtensionInfo MapEfCoreProperty(this ObjectExtensionInfo objectExtensionInfo, Type propertyType, string propertyName, Action<PropertyBuilder>? propertyBuildAction) =>
        objectExtensionInfo.AddOrUpdateProperty(propertyType, propertyName, property => property.MapEfCore(propertyBuildAction));

    public static ObjectExtensionInfo MapEfCoreProperty<TProperty>(this ObjectExtensionInfo objectExtensionInfo, string propertyName, Action<EntityTypeBuilder, PropertyBuilder>? entityTypeAndPropertyBuildAction) =>
        objectExtensionInfo.MapEfCoreProperty(typeof(TProperty), propertyName, entityTypeAndPropertyBuildAction);

    public static ObjectExtensionInfo MapEfCoreProperty(this ObjectExtensionInfo objectExtensionInfo, Type propertyType, string propertyName, Action<EntityTypeBuilder, PropertyBuilder>? entityTypeAndPropertyBuildAction) =>
        objectExtensionInfo.AddOrUpdateProperty(propertyType, propertyName, property => property.MapEfCore(entityTypeAndPropertyBuildAction));

    public static ObjectExtensionInfo MapEfCoreEntity(this ObjectExtensionInfo objectExtensionInfo, Action<EntityTypeBuilder> entityTypeBuildAction)
    {
        objectExtensionInfo.Mappings(EfCoreEntityConfigurationName).Add(new ObjectExtensionInfoEfCoreMappingOptions(objectExtensionInfo, entityTypeBuildAction));
        return objectExtensionInfo;
    }

    public static ObjectExtensionInfo MapEfCoreDbContext(this ObjectExtensionInfo objectExtensionInfo, Action<ModelBuilder> modelBuildAction)
    {
        objectExtensionInfo.Mappings(EfCoreDbContextConfigurationName).Add(new ObjectExtensionInfoEfCoreMappingOptions(objectExtensionInfo, modelBuildAction));
        return objectExtensionInfo;
    }

    public static List<ObjectExtensionInfoEfCoreMappingOptions> GetEfCoreEntityMappings(this ObjectExtensionInfo objectExtensionInfo) =>
        objectExtensionInfo.Mappings(EfCoreEntityConfigurationName);

    public static List<ObjectExtensionInfoEfCoreMappingOptions> GetEfCoreDbContextMappings(this ObjectExtensionInfo objectExtensionInfo) =>
        objectExtensionInfo.Mappings(EfCoreDbContextConfigurationName);

    private static List<ObjectExtensionInfoEfCoreMappingOptions> Mappings(this ObjectExtensionInfo objectExtensionInfo, string name) =>
        (List<ObjectExtensionInfoEfCoreMappingOptions>)objectExtensionInfo.Configuration.GetOrAdd(name, _ => new List<ObjectExtensionInfoEfCoreMappingOptions>());
}

/// <summary>How an extended type's entity or context is configured.</summary>
public class ObjectExtensionInfoEfCoreMappingOptions
{
    public ObjectExtensionInfoEfCoreMappingOptions(ObjectExtensionInfo objectExtension, Action<EntityTypeBuilder> entityTypeBuildAction)
    {
        ObjectExtension = objectExtension;
        EntityTypeBuildAction = entityTypeBuildAction;
    }

    public ObjectExtensionInfoEfCoreMappingOptions(ObjectExtensionInfo objectExtension, Action<ModelBuilder> modelBuildAction)
    {
        ObjectExtension = objectExtension;
        ModelBuildAction = modelBuildAction;
    }

    public ObjectExtensionInfo ObjectExtension { get; }

    public Action<EntityTypeBuilder>? EntityTypeBuildAction { get; set; }

    public Action<ModelBuilder>? ModelBuildAction { get; set; }
}
