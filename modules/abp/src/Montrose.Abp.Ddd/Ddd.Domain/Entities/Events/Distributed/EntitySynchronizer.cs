using Volo.Abp.Auditing;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.ObjectMapping;
using Volo.Abp.Uow;

namespace Volo.Abp.Domain.Entities.Events.Distributed;

/// <summary>Keeps a copy of another module's entity in step with it.</summary>
public abstract class EntitySynchronizer<TEntity, TSourceEntityEto> :
    IDistributedEventHandler<EntityCreatedEto<TSourceEntityEto>>,
    IDistributedEventHandler<EntityUpdatedEto<TSourceEntityEto>>,
    IDistributedEventHandler<EntityDeletedEto<TSourceEntityEto>>,
    ITransientDependency
    where TEntity : class, IEntity
{
    protected EntitySynchronizer(IObjectMapper objectMapper, IRepository<TEntity> repository)
    {
        ObjectMapper = objectMapper;
        Repository = repository;
    }

    protected IObjectMapper ObjectMapper { get; }

    protected IRepository<TEntity> Repository { get; }

    protected bool IgnoreEntityCreatedEvent { get; set; }

    protected bool IgnoreEntityUpdatedEvent { get; set; }

    protected bool IgnoreEntityDeletedEvent { get; set; }

    [UnitOfWork]
    public virtual async Task HandleEventAsync(EntityCreatedEto<TSourceEntityEto> eventData)
    {
        if (!IgnoreEntityCreatedEvent)
            await TryCreateOrUpdateEntityAsync(eventData.Entity);
    }

    [UnitOfWork]
    public virtual async Task HandleEventAsync(EntityUpdatedEto<TSourceEntityEto> eventData)
    {
        if (!IgnoreEntityUpdatedEvent)
            await TryCreateOrUpdateEntityAsync(eventData.Entity);
    }

    [UnitOfWork]
    public virtual async Task HandleEventAsync(EntityDeletedEto<TSourceEntityEto> eventData)
    {
        if (!IgnoreEntityDeletedEvent)
            await TryDeleteEntityAsync(eventData.Entity);
    }

    protected virtual async Task<bool> TryCreateOrUpdateEntityAsync(TSourceEntityEto eto)
    {
        var local = await FindLocalEntityAsync(eto);
        if (local is null)
        {
            await Repository.InsertAsync(await MapToEntityAsync(eto), autoSave: true);
            return true;
        }

        if (!await IsEtoNewerAsync(eto, local))
            return false;
        await MapToEntityAsync(eto, local);
        if (local is IHasEntityVersion && eto is IHasEntityVersion source)
            EntityVersions.Set(local, source.EntityVersion - 1);
        await Repository.UpdateAsync(local, autoSave: true);
        return true;
    }

    protected virtual Task<TEntity> MapToEntityAsync(TSourceEntityEto eto) =>
        Task.FromResult(ObjectMapper.Map<TSourceEntityEto, TEntity>(eto));

    protected virtual Task MapToEntityAsync(TSourceEntityEto eto, TEntity localEntity)
    {
        ObjectMapper.Map(eto, localEntity);
        return Task.CompletedTask;
    }

    protected virtual async Task<bool> TryDeleteEntityAsync(TSourceEntityEto eto)
    {
        if (await FindLocalEntityAsync(eto) is not { } local)
            return false;
        await Repository.DeleteAsync(local, autoSave: true);
        return true;
    }

    protected abstract Task<TEntity?> FindLocalEntityAsync(TSourceEntityEto eto);

    /// <summary>Events may arrive late: one that is older than the copy changes nothing.</summary>
    protected virtual Task<bool> IsEtoNewerAsync(TSourceEntityEto eto, TEntity localEntity) =>
        Task.FromResult(
            localEntity is not IHasEntityVersion local
            || eto is not IHasEntityVersion source
            || local.EntityVersion < source.EntityVersion);
}

/// <inheritdoc cref="EntitySynchronizer{TEntity, TSourceEntityEto}"/>
public abstract class EntitySynchronizer<TEntity, TKey, TSourceEntityEto> : EntitySynchronizer<TEntity, TSourceEntityEto>
    where TEntity : class, IEntity<TKey>
    where TSourceEntityEto : IEntityEto<TKey>
{
    protected EntitySynchronizer(IObjectMapper objectMapper, IRepository<TEntity, TKey> repository)
        : base(objectMapper, repository)
    {
        Repository = repository;
    }

    protected new IRepository<TEntity, TKey> Repository { get; }

    protected override Task<TEntity?> FindLocalEntityAsync(TSourceEntityEto eto) => Repository.FindAsync(eto.Id);
}

internal static class EntityVersions
{
    public static void Set(object entity, int version) => PropertySetters<int>.For(entity.GetType(), nameof(IHasEntityVersion.EntityVersion))?.Invoke(entity, version);
}
