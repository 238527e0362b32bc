using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;

namespace Volo.Abp.EntityFrameworkCore.DependencyInjection;

/// <summary>Registers repositories for the sets of a context.</summary>
public class EfCoreRepositoryRegistrar : RepositoryRegistrarBase<AbpDbContextRegistrationOptions>
{
    public EfCoreRepositoryRegistrar(AbpDbContextRegistrationOptions options)
        : base(options)
    {
    }

    protected override IEnumerable<Type> GetEntityTypes(Type dbContextType) =>
        dbContextType.GetTypeInfo().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(DbSet<>))
            .Select(property => property.PropertyType.GenericTypeArguments[0])
            .Where(typeof(IEntity).IsAssignableFrom)
            .Distinct();

    protected override Type GetRepositoryType(Type dbContextType, Type entityType) =>
        typeof(EfCoreRepository<,>).MakeGenericType(dbContextType, entityType);

    protected override Type GetRepositoryType(Type dbContextType, Type entityType, Type primaryKeyType) =>
        typeof(EfCoreRepository<,,>).MakeGenericType(dbContextType, entityType, primaryKeyType);
}
