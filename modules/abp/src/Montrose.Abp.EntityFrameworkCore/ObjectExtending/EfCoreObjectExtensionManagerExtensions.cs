using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;

namespace Volo.Abp.ObjectExtending;

/// <inheritdoc cref="EfCoreObjectExtensionInfoExtensions"/>
public static class EfCoreObjectExtensionManagerExtensions
{
    public static ObjectExtensionManager MapEfCoreDbContext<TDbContext>(this ObjectExtensionManager objectExtensionManager, Action<ModelBuilder> modelBuilderAction)
        where TDbContext : DbContext =>
        objectExtensionManager.AddOrUpdate<TDbContext>(options => options.MapEfCoreDbContext(modelBuilderAction));

    public static ObjectExtensionManager MapEfCoreEntity<TEntity>(this ObjectExtensionManager objectExtensionManager, Action<EntityTypeBuilder> entityTypeBuildAction)
        where TEntity : IEntity => objectExtensionManager.MapEfCoreEntity(typeof(TEntity), entityTypeBuildAction);

    public static ObjectExtensionManager MapEfCoreEntity(this ObjectExtensionManager objectExtensionManager, Type entityType, Action<EntityTypeBuilder> entityTypeBuildAction) =>
        objectExtensionManager.AddOrUpdate(entityType, options => options.MapEfCoreEntity(entityTypeBuildAction));

    public static ObjectExtensionManager MapEfCoreProperty<TEntity, TProperty>(this ObjectExtensionManager objectExtensionManager, string propertyName)
        where TEntity : IHasExtraProperties, IEntity => objectExtensionManager.MapEfCoreProperty(typeof(TEntity), typeof(TProperty), propertyName);

    public static ObjectExtensionManager MapEfCoreProperty(this ObjectExtensionManager objectExtensionManager, Type entityType, Type propertyType, string propertyName) =>
        objectExtensionManager.AddOrUpdate(entityType, options => options.AddOrUpdateProperty(propertyType, propertyName, property => property.MapEfCore()));

    public static ObjectExtensionManager MapEfCoreProperty<TEntity, TProperty>(this ObjectExtensionManager objectExtensionManager, string propertyName, Action<EntityTypeBuilder, PropertyBuilder>? entityTypeAndPropertyBuildAction)
        where TEntity : IHasExtraProperties, IEntity =>
        objectExtensionManager.MapEfCoreProperty(typeof(TEntity), typeof(TProperty), propertyName, entityTypeAndPropertyBuildAction);

    public static ObjectExtensionManager MapEfCoreProperty(this ObjectExtensionManager objectExtensionManager, Type entityType, Type propertyType, string propertyName, Action<EntityTypeBuilder, PropertyBuilder>? entityTypeAndPropertyBuildAction) =>
        objectExtensionManager.AddOrUpdate(entityType, options => options.MapEfCoreProperty(propertyType, propertyName, entityTypeAndPropertyBuildAction));

    public static void ConfigureEfCoreEntity(this ObjectExtensionManager objectExtensionManager, EntityTypeBuilder typeBuilder)
    {
        if (objectExtensionManager.GetOrNull(typeBuilder.Metadata.ClrType) is not { } objectExtension)
            return;
        foreach (var mapping in objectExtension.GetEfCoreEntityMappings())
            mapping.EntityTypeBuildAction?.Invoke(typeBuilder);
        foreach (var property in objectExtension.GetProperties())
        {
            // A real property of that name is mapped by EF itself.
            if (property.GetEfCoreMappingOrNull() is not { } mapping || typeBuilder.Metadata.FindProperty(property.Name) is { PropertyInfo: not null })
                continue;
            var propertyBuilder = typeBuilder.Property(property.Type, property.Name);
            mapping.EntityTypeAndPropertyBuildAction?.Invoke(typeBuilder, propertyBuilder);
            mapping.PropertyBuildAction?.Invoke(propertyBuilder);
        }
    }

    public static void ConfigureEfCoreDbContext<TDbContext>(this ObjectExtensionManager objectExtensionManager, ModelBuilder modelBuilder)
        where TDbContext : DbContext
    {
        foreach (var mapping in objectExtensionManager.GetOrNull<TDbContext>()?.GetEfCoreDbContextMappings() ?? [])
            mapping.ModelBuildAction?.Invoke(modelBuilder);
    }
}
