using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.DependencyInjection;

/// <inheritdoc cref="IAbpCommonDbContextRegistrationOptionsBuilder"/>
public abstract class AbpCommonDbContextRegistrationOptions : IAbpCommonDbContextRegistrationOptionsBuilder
{
    protected AbpCommonDbContextRegistrationOptions(Type originalDbContextType, IServiceCollection services)
    {
        OriginalDbContextType = originalDbContextType;
        Services = services;
        DefaultRepositoryDbContextType = originalDbContextType;
    }

    public Type OriginalDbContextType { get; }

    public IServiceCollection Services { get; }

    public Dictionary<MultiTenantDbContextType, Type?> ReplacedDbContextTypes { get; } = [];

    public Type DefaultRepositoryDbContextType { get; protected set; }

    public Type? DefaultRepositoryImplementationType { get; private set; }

    public Type? DefaultRepositoryImplementationTypeWithoutKey { get; private set; }

    public bool RegisterDefaultRepositories { get; private set; }

    public bool IncludeAllEntitiesForDefaultRepositories { get; private set; }

    public Dictionary<Type, Type> CustomRepositories { get; } = [];

    public List<Type> SpecifiedDefaultRepositories { get; } = [];

    public bool SpecifiedDefaultRepositoryTypes => DefaultRepositoryImplementationType is not null && DefaultRepositoryImplementationTypeWithoutKey is not null;

    public IAbpCommonDbContextRegistrationOptionsBuilder ReplaceDbContext<TOtherDbContext>(MultiTenancySides multiTenancySides = MultiTenancySides.Both) =>
        ReplaceDbContext(typeof(TOtherDbContext), multiTenancySides: multiTenancySides);

    public IAbpCommonDbContextRegistrationOptionsBuilder ReplaceDbContext<TOtherDbContext, TTargetDbContext>(MultiTenancySides multiTenancySides = MultiTenancySides.Both) =>
        ReplaceDbContext(typeof(TOtherDbContext), typeof(TTargetDbContext), multiTenancySides);

    public IAbpCommonDbContextRegistrationOptionsBuilder ReplaceDbContext(Type otherDbContextType, Type? targetDbContextType = null, MultiTenancySides multiTenancySides = MultiTenancySides.Both)
    {
        var target = targetDbContextType ?? OriginalDbContextType;
        if (!otherDbContextType.IsAssignableFrom(target))
            throw new AbpException($"{target.AssemblyQualifiedName} can't replace {otherDbContextType.AssemblyQualifiedName}: it has to implement it.");
        ReplacedDbContextTypes[new MultiTenantDbContextType(otherDbContextType, multiTenancySides)] = targetDbContextType;
        return this;
    }

    public IAbpCommonDbContextRegistrationOptionsBuilder AddDefaultRepositories(bool includeAllEntities = false)
    {
        RegisterDefaultRepositories = true;
        IncludeAllEntitiesForDefaultRepositories = includeAllEntities;
        return this;
    }

    public IAbpCommonDbContextRegistrationOptionsBuilder AddDefaultRepositories(Type defaultRepositoryDbContextType, bool includeAllEntities = false)
    {
        if (!defaultRepositoryDbContextType.IsAssignableFrom(OriginalDbContextType))
            throw new AbpException($"{OriginalDbContextType.AssemblyQualifiedName} has to implement {defaultRepositoryDbContextType.AssemblyQualifiedName} to be its default repositories' context.");
        DefaultRepositoryDbContextType = defaultRepositoryDbContextType;
        return AddDefaultRepositories(includeAllEntities);
    }

    public IAbpCommonDbContextRegistrationOptionsBuilder AddDefaultRepositories<TDefaultRepositoryDbContext>(bool includeAllEntities = false) =>
        AddDefaultRepositories(typeof(TDefaultRepositoryDbContext), includeAllEntities);

    public IAbpCommonDbContextRegistrationOptionsBuilder AddDefaultRepository<TEntity>() => AddDefaultRepository(typeof(TEntity));

    public IAbpCommonDbContextRegistrationOptionsBuilder AddDefaultRepository(Type entityType)
    {
        EntityHelper.CheckEntity(entityType);
        if (!SpecifiedDefaultRepositories.Contains(entityType))
            SpecifiedDefaultRepositories.Add(entityType);
        return this;
    }

    public IAbpCommonDbContextRegistrationOptionsBuilder AddRepository<TEntity, TRepository>()
    {
        EntityHelper.CheckEntity(typeof(TEntity));
        if (!typeof(Domain.Repositories.IRepository).IsAssignableFrom(typeof(TRepository)))
            throw new AbpException($"{typeof(TRepository).AssemblyQualifiedName} is not a repository.");
        CustomRepositories[typeof(TEntity)] = typeof(TRepository);
        return this;
    }

    public IAbpCommonDbContextRegistrationOptionsBuilder SetDefaultRepositoryClasses(Type repositoryImplementationType, Type repositoryImplementationTypeWithoutKey)
    {
        DefaultRepositoryImplementationType = repositoryImplementationType;
        DefaultRepositoryImplementationTypeWithoutKey = repositoryImplementationTypeWithoutKey;
        return this;
    }
}
