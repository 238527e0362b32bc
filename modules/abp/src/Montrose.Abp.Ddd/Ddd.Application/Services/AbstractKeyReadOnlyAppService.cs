using Volo.Abp.Application.Dtos;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace Volo.Abp.Application.Services;

public abstract class AbstractKeyReadOnlyAppService<TEntity, TEntityDto, TKey> :
    AbstractKeyReadOnlyAppService<TEntity, TEntityDto, TEntityDto, TKey, PagedAndSortedResultRequestDto>
    where TEntity : class, IEntity
{
    protected AbstractKeyReadOnlyAppService(IReadOnlyRepository<TEntity> repository)
        : base(repository)
    {
    }
}

public abstract class AbstractKeyReadOnlyAppService<TEntity, TEntityDto, TKey, TGetListInput> :
    AbstractKeyReadOnlyAppService<TEntity, TEntityDto, TEntityDto, TKey, TGetListInput>
    where TEntity : class, IEntity
{
    protected AbstractKeyReadOnlyAppService(IReadOnlyRepository<TEntity> repository)
        : base(repository)
    {
    }
}

/// <summary>Reads entities, one by its key and pages of them.</summary>
public abstract class AbstractKeyReadOnlyAppService<TEntity, TGetOutputDto, TGetListOutputDto, TKey, TGetListInput> :
    ApplicationService,
    IReadOnlyAppService<TGetOutputDto, TGetListOutputDto, TKey, TGetListInput>
    where TEntity : class, IEntity
{
    protected AbstractKeyReadOnlyAppService(IReadOnlyRepository<TEntity> repository)
    {
        ReadOnlyRepository = repository;
    }

    protected IReadOnlyRepository<TEntity> ReadOnlyRepository { get; }

    protected virtual string? GetPolicyName { get; set; }

    protected virtual string? GetListPolicyName { get; set; }

    public virtual async Task<TGetOutputDto> GetAsync(TKey id)
    {
        await CheckGetPolicyAsync();
        return await MapToGetOutputDtoAsync(await GetEntityByIdAsync(id));
    }

    public virtual async Task<PagedResultDto<TGetListOutputDto>> GetListAsync(TGetListInput input)
    {
        await CheckGetListPolicyAsync();
        var query = await CreateFilteredQueryAsync(input);
        var totalCount = await AsyncExecuter.CountAsync(query);
        if (totalCount == 0)
            return new PagedResultDto<TGetListOutputDto>(0, []);

        var entities = await AsyncExecuter.ToListAsync(ApplyPaging(ApplySorting(query, input), input));
        return new PagedResultDto<TGetListOutputDto>(totalCount, await MapToGetListOutputDtosAsync(entities));
    }

    protected abstract Task<TEntity> GetEntityByIdAsync(TKey id);

    protected virtual Task CheckGetPolicyAsync() => CheckPolicyAsync(GetPolicyName);

    protected virtual Task CheckGetListPolicyAsync() => CheckPolicyAsync(GetListPolicyName);

    protected virtual IQueryable<TEntity> ApplySorting(IQueryable<TEntity> query, TGetListInput input)
    {
        if (input is ISortedResultRequest { Sorting: { Length: > 0 } sorting } && !string.IsNullOrWhiteSpace(sorting))
            return Sortings.Apply(query, sorting);
        // A page without an order is whatever the database finds first.
        return input is ILimitedResultRequest ? ApplyDefaultSorting(query) : query;
    }

    protected virtual IQueryable<TEntity> ApplyDefaultSorting(IQueryable<TEntity> query) =>
        typeof(IHasCreationTime).IsAssignableFrom(typeof(TEntity))
            ? query.OrderByDescending(e => ((IHasCreationTime)e).CreationTime)
            : throw new AbpException($"{GetType().FullName} pages {typeof(TEntity).Name} without an order. Override {nameof(ApplyDefaultSorting)}.");

    protected virtual IQueryable<TEntity> ApplyPaging(IQueryable<TEntity> query, TGetListInput input) => input switch
    {
        IPagedResultRequest paged => query.PageBy(paged),
        ILimitedResultRequest limited => query.Take(limited.MaxResultCount),
        _ => query,
    };

    protected virtual Task<IQueryable<TEntity>> CreateFilteredQueryAsync(TGetListInput input) => ReadOnlyRepository.GetQueryableAsync();

    protected virtual Task<TGetOutputDto> MapToGetOutputDtoAsync(TEntity entity) => Task.FromResult(MapToGetOutputDto(entity));

    protected virtual TGetOutputDto MapToGetOutputDto(TEntity entity) => ObjectMapper.Map<TEntity, TGetOutputDto>(entity);

    protected virtual async Task<List<TGetListOutputDto>> MapToGetListOutputDtosAsync(List<TEntity> entities)
    {
        var dtos = new List<TGetListOutputDto>(entities.Count);
        foreach (var entity in entities)
            dtos.Add(await MapToGetListOutputDtoAsync(entity));
        return dtos;
    }

    protected virtual Task<TGetListOutputDto> MapToGetListOutputDtoAsync(TEntity entity) => Task.FromResult(MapToGetListOutputDto(entity));

    protected virtual TGetListOutputDto MapToGetListOutputDto(TEntity entity) => ObjectMapper.Map<TEntity, TGetListOutputDto>(entity);
}
