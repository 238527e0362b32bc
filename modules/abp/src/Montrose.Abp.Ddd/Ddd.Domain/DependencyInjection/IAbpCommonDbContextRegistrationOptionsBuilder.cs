using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.DependencyInjection;

/// <summary>Says which repositories a DbContext brings and which other contexts it replaces.</summary>
public interface IAbpCommonDbContextRegistrationOptionsBuilder
{
    IServiceCollection Services { get; }

    /// <summary>A repository for every aggregate root, or with <paramref name="includeAllEntities"/> for every entity.</summary>
    IAbpCommonDbContextRegistrationOptionsBuilder AddDefaultRepositories(bool includeAllEntities = false);

    IAbpCommonDbContextRegistrationOptionsBuilder AddDefaultRepositories<TDefaultRepositoryDbContext>(bool includeAllEntities = false);

    IAbpCommonDbContextRegistrationOptionsBuilder AddDefaultRepositories(Type defaultRepositoryDbContextType, bool includeAllEntities = false);

    IAbpCommonDbContextRegistrationOptionsBuilder AddDefaultRepository<TEntity>();

    IAbpCommonDbContextRegistrationOptionsBuilder AddDefaultRepository(Type entityType);

    IAbpCommonDbContextRegistrationOptionsBuilder AddRepository<TEntity, TRepository>();

    IAbpCommonDbContextRegistrationOptionsBuilder SetDefaultRepositoryClasses(Type repositoryImplementationType, Type repositoryImplementationTypeWithoutKey);

    IAbpCommonDbContextRegistrationOptionsBuilder ReplaceDbContext<TOtherDbContext>(MultiTenancySides multiTenancySides = MultiTenancySides.Both);

    IAbpCommonDbContextRegistrationOptionsBuilder ReplaceDbContext<TOtherDbContext, TTargetDbContext>(MultiTenancySides multiTenancySides = MultiTenancySides.Both);

    IAbpCommonDbContextRegistrationOptionsBuilder ReplaceDbContext(Type otherDbContextType, Type? targetDbContextType = null, MultiTenancySides multiTenancySides = MultiTenancySides.Both);
}
