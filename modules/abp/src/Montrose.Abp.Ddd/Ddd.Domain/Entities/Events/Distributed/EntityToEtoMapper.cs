using System.Collections.Concurrent;
using System.Linq.Expressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.ObjectMapping;

namespace Volo.Abp.Domain.Entities.Events.Distributed;

/// <inheritdoc cref="IEntityToEtoMapper"/>
public class EntityToEtoMapper : IEntityToEtoMapper, ITransientDependency
{
    private static readonly ConcurrentDictionary<(Type Entity, Type Eto), Func<IObjectMapper, object, object>> Mappers = new();

    public EntityToEtoMapper(IOptions<AbpDistributedEntityEventOptions> options, IServiceScopeFactory hybridServiceScopeFactory)
    {
        HybridServiceScopeFactory = hybridServiceScopeFactory;
        Options = options.Value;
    }

    protected IServiceScopeFactory HybridServiceScopeFactory { get; }

    protected AbpDistributedEntityEventOptions Options { get; }

    public object? Map(object entityObj)
    {
        ArgumentNullException.ThrowIfNull(entityObj);
        if (entityObj is not IEntity entity)
            return null;

        var entityType = ProxyFreeType(entity.GetType());
        if (!Options.EtoMappings.TryGetValue(entityType, out var mapping))
            return new EntityEto(entityType.FullName!, string.Join(',', entity.GetKeys()));

        using var scope = HybridServiceScopeFactory.CreateScope();
        var mapperType = mapping.ObjectMappingContextType is { } contextType
            ? typeof(IObjectMapper<>).MakeGenericType(contextType)
            : typeof(IObjectMapper);
        var mapper = (IObjectMapper)scope.ServiceProvider.GetRequiredService(mapperType);
        return Mappers.GetOrAdd((entityType, mapping.EtoType), static types => CompileMapper(types.Entity, types.Eto))(mapper, entityObj);
    }

    private static Func<IObjectMapper, object, object> CompileMapper(Type entityType, Type etoType)
    {
        var (mapper, entity) = (Expression.Parameter(typeof(IObjectMapper)), Expression.Parameter(typeof(object)));
        var map = typeof(IObjectMapper).GetMethods().Single(method => method.Name == nameof(IObjectMapper.Map) && method.GetParameters().Length == 1);
        var call = Expression.Call(mapper, map.MakeGenericMethod(entityType, etoType), Expression.Convert(entity, entityType));
        return Expression.Lambda<Func<IObjectMapper, object, object>>(Expression.Convert(call, typeof(object)), mapper, entity).Compile();
    }

    // EF's lazy loading proxies derive from the entity.
    private static Type ProxyFreeType(Type type) =>
        type.Namespace == "Castle.Proxies" && type.BaseType is not null ? type.BaseType : type;
}
