using Volo.Abp.Application.Dtos;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace Volo.Abp.Application.Services;

public abstract class ReadOnlyAppService<TEntity, TEntityDto, TKey> :
    ReadOnlyAppService<TEntity, TEntityDto, TEntityDto, TKey, PagedAndSortedResultRequestDto>
    where TEntity : class, IEntity<TKey>
{
    protected ReadOnlyAppService(IReadOnlyRepository<TEntity, TKey> repository)
        : base(repository)
    {
    }
}

public abstract class ReadOnlyAppService<TEntity, TEntityDto, TKey, TGetListInput> :
    ReadOnlyAppService<TEntity, TEntityDto, TEntityDto, TKey, TGetListInput>
    where TEntity : class, IEntity<TKey>
{
    protected ReadOnlyAppService(IReadOnlyRepository<TEntity, TKey> repository)
        : base(repository)
    {
    }
}

/// <summary>Reads entities that have an id.</summary>
public abstract class ReadOnlyAppService<TEntity, TGetOutputDto, TGetListOutputDto, TKey, TGetListInput> :
    AbstractKeyReadOnlyAppService<TEntity, TGetOutputDto, TGetListOutputDto, TKey, TGetListInput>
    where TEntity : class, IEntity<TKey>
{
    protected ReadOnlyAppService(IReadOnlyRepository<TEntity, TKey> repository)
        : base(repository)
    {
        Repository = repository;
    }

    protected IReadOnlyRepository<TEntity, TKey> Repository { get; }

    protected override Task<TEntity> GetEntityByIdAsync(TKey id) => Repository.GetAsync(id);

    protected override IQueryable<TEntity> ApplyDefaultSorting(IQueryable<TEntity> query) =>
        typeof(ICreationAuditedObject).IsAssignableFrom(typeof(TEntity))
            ? query.OrderByDescending(e => ((ICreationAuditedObject)e).CreationTime)
            : query.OrderByDescending(e => e.Id);
}
