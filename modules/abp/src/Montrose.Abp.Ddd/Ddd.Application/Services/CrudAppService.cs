using Volo.Abp.Application.Dtos;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace Volo.Abp.Application.Services;

public abstract class CrudAppService<TEntity, TEntityDto, TKey> : CrudAppService<TEntity, TEntityDto, TKey, PagedAndSortedResultRequestDto>
    where TEntity : class, IEntity<TKey>
{
    protected CrudAppService(IRepository<TEntity, TKey> repository)
        : base(repository)
    {
    }
}

public abstract class CrudAppService<TEntity, TEntityDto, TKey, TGetListInput> : CrudAppService<TEntity, TEntityDto, TKey, TGetListInput, TEntityDto>
    where TEntity : class, IEntity<TKey>
{
    protected CrudAppService(IRepository<TEntity, TKey> repository)
        : base(repository)
    {
    }
}

public abstract class CrudAppService<TEntity, TEntityDto, TKey, TGetListInput, TCreateInput> :
    CrudAppService<TEntity, TEntityDto, TKey, TGetListInput, TCreateInput, TCreateInput>
    where TEntity : class, IEntity<TKey>
{
    protected CrudAppService(IRepository<TEntity, TKey> repository)
        : base(repository)
    {
    }
}

public abstract class CrudAppService<TEntity, TEntityDto, TKey, TGetListInput, TCreateInput, TUpdateInput> :
    CrudAppService<TEntity, TEntityDto, TEntityDto, TKey, TGetListInput, TCreateInput, TUpdateInput>
    where TEntity : class, IEntity<TKey>
{
    protected CrudAppService(IRepository<TEntity, TKey> repository)
        : base(repository)
    {
    }

    protected override Task<TEntityDto> MapToGetListOutputDtoAsync(TEntity entity) => MapToGetOutputDtoAsync(entity);

    protected override TEntityDto MapToGetListOutputDto(TEntity entity) => MapToGetOutputDto(entity);
}

/// <summary>Reads, creates, changes and deletes entities that have an id.</summary>
public abstract class CrudAppService<TEntity, TGetOutputDto, TGetListOutputDto, TKey, TGetListInput, TCreateInput, TUpdateInput> :
    AbstractKeyCrudAppService<TEntity, TGetOutputDto, TGetListOutputDto, TKey, TGetListInput, TCreateInput, TUpdateInput>
    where TEntity : class, IEntity<TKey>
{
    protected CrudAppService(IRepository<TEntity, TKey> repository)
        : base(repository)
    {
        Repository = repository;
    }

    protected new IRepository<TEntity, TKey> Repository { get; }

    protected override Task DeleteByIdAsync(TKey id) => Repository.DeleteAsync(id);

    protected override Task<TEntity> GetEntityByIdAsync(TKey id) => Repository.GetAsync(id);

    // An input that carries an id does not decide which entity is changed: the route does.
    protected override void MapToEntity(TUpdateInput updateInput, TEntity entity)
    {
        if (updateInput is IEntityDto<TKey> dto)
            dto.Id = entity.Id;
        base.MapToEntity(updateInput, entity);
    }

    protected override IQueryable<TEntity> ApplyDefaultSorting(IQueryable<TEntity> query) =>
        typeof(ICreationAuditedObject).IsAssignableFrom(typeof(TEntity))
            ? query.OrderByDescending(e => ((ICreationAuditedObject)e).CreationTime)
            : query.OrderByDescending(e => e.Id);
}
