using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Entities.Events;
using Volo.Abp.EntityFrameworkCore.DistributedEvents;
using Volo.Abp.Uow;

namespace Volo.Abp.EntityFrameworkCore;

/// <content>Events: what entities have recorded, and that they were created, changed or deleted.</content>
public abstract partial class AbpDbContext<TDbContext>
{
    private readonly List<(object Entity, EntityChangeType Change)> _changeEvents = [];

    /// <summary>Collects what tracked entities have recorded; they forget it.</summary>
    protected virtual EntityEventReport CreateEventReport()
    {
        var report = new EntityEventReport();
        foreach (var entry in ChangeTracker.Entries())
        {
            if (entry.Entity is not IGeneratesDomainEvents entity)
                continue;
            foreach (var record in entity.GetLocalEvents())
                report.DomainEvents.Add(new DomainEventEntry(entity, record.EventData, record.EventOrder));
            foreach (var record in entity.GetDistributedEvents())
                report.DistributedEvents.Add(new DomainEventEntry(entity, record.EventData, record.EventOrder));
            entity.ClearLocalEvents();
            entity.ClearDistributedEvents();
        }

        return report;
    }

    /// <summary>Hands recorded events to the unit of work, which publishes them when it completes.</summary>
    protected virtual void PublishEntityEvents(EntityEventReport changeReport)
    {
        if (changeReport.DomainEvents.Count == 0 && changeReport.DistributedEvents.Count == 0)
            return;
        if (CurrentUnitOfWork is not { } unitOfWork)
            return;
        foreach (var entry in changeReport.DomainEvents)
            unitOfWork.AddOrReplaceLocalEvent(new UnitOfWorkEventRecord(entry.EventData.GetType(), entry.EventData, entry.EventOrder));
        foreach (var entry in changeReport.DistributedEvents)
            unitOfWork.AddOrReplaceDistributedEvent(new UnitOfWorkEventRecord(entry.EventData.GetType(), entry.EventData, entry.EventOrder));
    }

    private IUnitOfWork? CurrentUnitOfWork => _unitOfWork ?? (LazyServiceProvider is null ? null : UnitOfWorkManager.Current);

    private void AddChangeEvent(object entity, EntityChangeType change)
    {
        // The boxes of the event bus are no entities that anybody waits for.
        if (entity is IEntity and not OutgoingEventRecord and not IncomingEventRecord)
            _changeEvents.Add((entity, change));
    }

    private void PublishChangeEvents()
    {
        if (_changeEvents.Count == 0 || CurrentUnitOfWork is null)
            return;
        var publisher = EntityChangeEventHelper;
        foreach (var (entity, change) in _changeEvents)
        {
            switch (change)
            {
                case EntityChangeType.Created:
                    publisher.PublishEntityCreatedEvent(entity);
                    break;
                case EntityChangeType.Updated:
                    publisher.PublishEntityUpdatedEvent(entity);
                    break;
                case EntityChangeType.Deleted:
                    publisher.PublishEntityDeletedEvent(entity);
                    break;
            }
        }
    }

    /// <summary>A change of what an aggregate contains is a change of the aggregate: its stamp, its audit and its event say so.</summary>
    private void AddChangeEventsOfRoots(List<EntityEntry> changed)
    {
        if (changed.Count == 0 || LazyServiceProvider is null || !EntityChangeOptions.Value.PublishEntityUpdatedEventWhenNavigationChanges)
            return;
        var ignored = EntityChangeOptions.Value.IgnoredNavigationEntitySelectors;
        var known = changed.Select(entry => entry.Entity).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var entry in changed.ToList())
        {
            if (entry.Entity is IAggregateRoot || ignored.Any(selector => selector.Predicate(entry.Entity.GetType())))
                continue;
            if (FindTrackedRoot(entry) is not { State: EntityState.Unchanged } root || !known.Add(root.Entity))
                continue;
            ApplyAbpConceptsForModifiedEntity(root, forceApply: true);
            changed.Add(root);
        }
    }

    // Up the foreign keys of what belongs to something else, as far as it is loaded.
    private EntityEntry? FindTrackedRoot(EntityEntry entry)
    {
        for (var depth = 0; depth < 8; depth++)
        {
            if (FindTrackedOwner(entry) is not { } owner)
                return null;
            if (owner.Entity is IAggregateRoot)
                return owner;
            entry = owner;
        }

        return null;
    }

    private EntityEntry? FindTrackedOwner(EntityEntry entry)
    {
        foreach (var foreignKey in entry.Metadata.GetForeignKeys())
        {
            // Only what its principal knows as a part of itself: the principal has a navigation to it, and it can't be without.
            if (foreignKey.PrincipalToDependent is null || (!foreignKey.IsOwnership && !foreignKey.IsRequired))
                continue;
            var values = foreignKey.Properties.Select(property => PropertyValue(entry, property)).ToArray();
            if (values.Any(value => value is null))
                continue;
            var principal = ((Microsoft.EntityFrameworkCore.Internal.IDbContextDependencies)this).StateManager.TryGetEntry(foreignKey.PrincipalKey, values!);
            if (principal is not null)
                return principal.ToEntityEntry();
        }

        return null;
    }

    private static object? PropertyValue(EntityEntry entry, IReadOnlyProperty property) =>
        entry.State == EntityState.Deleted ? entry.Property(property.Name).OriginalValue : entry.Property(property.Name).CurrentValue;
}
