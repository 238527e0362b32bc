using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;

namespace Volo.Abp.Domain.Repositories;

/// <summary>Registers the repositories that a DbContext's options ask for.</summary>
public abstract class RepositoryRegistrarBase<TOptions>
    where TOptions : AbpCommonDbContextRegistrationOptions
{
    protected RepositoryRegistrarBase(TOptions options)
    {
        Options = options;
    }

    public TOptions Options { get; }

    public virtual void AddRepositories()
    {
        RegisterCustomRepositories();
        RegisterDefaultRepositories();
        RegisterSpecifiedDefaultRepositories();
    }

    protected virtual void RegisterCustomRepositories()
    {
        foreach (var (entityType, repositoryType) in Options.CustomRepositories)
            Options.Services.AddDefaultRepository(entityType, repositoryType, replaceExisting: true);
    }

    protected virtual void RegisterDefaultRepositories()
    {
        if (!Options.RegisterDefaultRepositories)
            return;
        foreach (var entityType in GetEntityTypes(Options.OriginalDbContextType))
        {
            if (ShouldRegisterDefaultRepositoryFor(entityType))
                RegisterDefaultRepository(entityType);
        }
    }

    protected virtual void RegisterSpecifiedDefaultRepositories()
    {
        foreach (var entityType in Options.SpecifiedDefaultRepositories)
        {
            if (!Options.CustomRepositories.ContainsKey(entityType))
                RegisterDefaultRepository(entityType);
        }
    }

    protected virtual void RegisterDefaultRepository(Type entityType) =>
        Options.Services.AddDefaultRepository(entityType, GetDefaultRepositoryImplementationType(entityType));

    protected virtual Type GetDefaultRepositoryImplementationType(Type entityType)
    {
        var keyType = EntityHelper.FindPrimaryKeyType(entityType);
        if (Options.SpecifiedDefaultRepositoryTypes)
        {
            return keyType is null
                ? Options.DefaultRepositoryImplementationTypeWithoutKey!.MakeGenericType(entityType)
                : Options.DefaultRepositoryImplementationType!.MakeGenericType(entityType, keyType);
        }

        return keyType is null
            ? GetRepositoryType(Options.DefaultRepositoryDbContextType, entityType)
            : GetRepositoryType(Options.DefaultRepositoryDbContextType, entityType, keyType);
    }

    protected virtual bool ShouldRegisterDefaultRepositoryFor(Type entityType) =>
        !Options.CustomRepositories.ContainsKey(entityType)
        && !Options.SpecifiedDefaultRepositories.Contains(entityType)
        && (Options.IncludeAllEntitiesForDefaultRepositories || typeof(IAggregateRoot).IsAssignableFrom(entityType));

    protected abstract IEnumerable<Type> GetEntityTypes(Type dbContextType);

    protected abstract Type GetRepositoryType(Type dbContextType, Type entityType);

    protected abstract Type GetRepositoryType(Type dbContextType, Type entityType, Type primaryKeyType);
}
