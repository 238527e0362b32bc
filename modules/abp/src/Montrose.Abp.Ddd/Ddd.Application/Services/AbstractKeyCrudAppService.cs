using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Application.Services;

public abstract class AbstractKeyCrudAppService<TEntity, TEntityDto, TKey> :
    AbstractKeyCrudAppService<TEntity, TEntityDto, TKey, PagedAndSortedResultRequestDto>
    where TEntity : class, IEntity
{
    protected AbstractKeyCrudAppService(IRepository<TEntity> repository)
        : base(repository)
    {
    }
}

public abstract class AbstractKeyCrudAppService<TEntity, TEntityDto, TKey, TGetListInput> :
    AbstractKeyCrudAppService<TEntity, TEntityDto, TKey, TGetListInput, TEntityDto, TEntityDto>
    where TEntity : class, IEntity
{
    protected AbstractKeyCrudAppService(IRepository<TEntity> repository)
        : base(repository)
    {
    }
}

public abstract class AbstractKeyCrudAppService<TEntity, TEntityDto, TKey, TGetListInput, TCreateInput> :
    AbstractKeyCrudAppService<TEntity, TEntityDto, TKey, TGetListInput, TCreateInput, TCreateInput>
    where TEntity : class, IEntity
{
    protected AbstractKeyCrudAppService(IRepository<TEntity> repository)
        : base(repository)
    {
    }
}

public abstract class AbstractKeyCrudAppService<TEntity, TEntityDto, TKey, TGetListInput, TCreateInput, TUpdateInput> :
    AbstractKeyCrudAppService<TEntity, TEntityDto, TEntityDto, TKey, TGetListInput, TCreateInput, TUpdateInput>
    where TEntity : class, IEntity
{
    protected AbstractKeyCrudAppService(IRepository<TEntity> repository)
        : base(repository)
    {
    }

    protected override Task<TEntityDto> MapToGetListOutputDtoAsync(TEntity entity) => MapToGetOutputDtoAsync(entity);

    protected override TEntityDto MapToGetListOutputDto(TEntity entity) => MapToGetOutputDto(entity);
}

/// <summary>Reads, creates, changes and deletes entities by their key.</summary>
public abstract class AbstractKeyCrudAppService<TEntity, TGetOutputDto, TGetListOutputDto, TKey, TGetListInput, TCreateInput, TUpdateInput> :
    AbstractKeyReadOnlyAppService<TEntity, TGetOutputDto, TGetListOutputDto, TKey, TGetListInput>,
    ICrudAppService<TGetOutputDto, TGetListOutputDto, TKey, TGetListInput, TCreateInput, TUpdateInput>
    where TEntity : class, IEntity
{
    protected AbstractKeyCrudAppService(IRepository<TEntity> repository)
        : base(repository)
    {
        Repository = repository;
    }

    protected IRepository<TEntity> Repository { get; }

    protected virtual string? CreatePolicyName { get; set; }

    protected virtual string? UpdatePolicyName { get; set; }

    protected virtual string? DeletePolicyName { get; set; }

    public virtual async Task<TGetOutputDto> CreateAsync(TCreateInput input)
    {
        await CheckCreatePolicyAsync();
        var entity = await MapToEntityAsync(input);
        TryToSetTenantId(entity);
        await Repository.InsertAsync(entity, autoSave: true);
        return await MapToGetOutputDtoAsync(entity);
    }

    public virtual async Task<TGetOutputDto> UpdateAsync(TKey id, TUpdateInput input)
    {
        await CheckUpdatePolicyAsync();
        var entity = await GetEntityByIdAsync(id);
        await MapToEntityAsync(input, entity);
        await Repository.UpdateAsync(entity, autoSave: true);
        return await MapToGetOutputDtoAsync(entity);
    }

    public virtual async Task DeleteAsync(TKey id)
    {
        await CheckDeletePolicyAsync();
        await DeleteByIdAsync(id);
    }

    protected abstract Task DeleteByIdAsync(TKey id);

    protected virtual Task CheckCreatePolicyAsync() => CheckPolicyAsync(CreatePolicyName);

    protected virtual Task CheckUpdatePolicyAsync() => CheckPolicyAsync(UpdatePolicyName);

    protected virtual Task CheckDeletePolicyAsync() => CheckPolicyAsync(DeletePolicyName);

    protected virtual Task<TEntity> MapToEntityAsync(TCreateInput createInput) => Task.FromResult(MapToEntity(createInput));

    protected virtual TEntity MapToEntity(TCreateInput createInput)
    {
        var entity = ObjectMapper.Map<TCreateInput, TEntity>(createInput);
        SetIdForGuids(entity);
        return entity;
    }

    protected virtual void SetIdForGuids(TEntity entity)
    {
        if (entity is IEntity<Guid> withGuid && withGuid.Id == Guid.Empty)
            EntityHelper.TrySetId(withGuid, () => GuidGenerator.Create(), checkForDisableIdGenerationAttribute: true);
    }

    protected virtual Task MapToEntityAsync(TUpdateInput updateInput, TEntity entity)
    {
        MapToEntity(updateInput, entity);
        return Task.CompletedTask;
    }

    protected virtual void MapToEntity(TUpdateInput updateInput, TEntity entity) => ObjectMapper.Map(updateInput, entity);

    protected virtual void TryToSetTenantId(TEntity entity)
    {
        if (entity is IMultiTenant { TenantId: null } && HasTenantIdProperty(entity) && CurrentTenant.Id is { })
            EntityHelper.TrySetTenantId(entity);
    }

    protected virtual bool HasTenantIdProperty(TEntity entity) => entity.GetType().GetProperty(nameof(IMultiTenant.TenantId)) is not null;
}
