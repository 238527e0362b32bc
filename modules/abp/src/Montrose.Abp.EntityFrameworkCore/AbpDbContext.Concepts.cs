using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Volo.Abp.Auditing;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EntityFrameworkCore.Pooling;
using Volo.Abp.ObjectExtending;
using Volo.Abp.Uow;

namespace Volo.Abp.EntityFrameworkCore;

/// <content>Ids, audit properties, stamps, versions, extra properties and soft delete.</content>
public abstract partial class AbpDbContext<TDbContext>
{
    /// <summary>For derived contexts: the last moment to change entities before the concepts are applied.</summary>
    protected virtual void HandlePropertiesBeforeSave()
    {
    }

    void IUnitOfWorkDbContext.PrepareAdded(EntityEntry entry)
    {
        if (entry.State != EntityState.Added)
            return;
        CheckAndSetId(entry);
        SetConcurrencyStampIfNull(entry);
        SetCreationAuditProperties(entry);
    }

    protected virtual void ApplyAbpConceptsForAddedEntity(EntityEntry entry)
    {
        CheckAndSetId(entry);
        SetConcurrencyStampIfNull(entry);
        SetCreationAuditProperties(entry);
        IncrementEntityVersionProperty(entry);
        HandleExtraPropertiesOnSave(entry);
        AddChangeEvent(entry.Entity, EntityChangeType.Created);
    }

    /// <param name="forceApply">Also where no value of its own has changed: something that it contains has.</param>
    protected virtual void ApplyAbpConceptsForModifiedEntity(EntityEntry entry, bool forceApply = false)
    {
        HandleExtraPropertiesOnSave(entry);
        if (!forceApply && !entry.Properties.Any(property =>
                property.IsModified && property.Metadata.ValueGenerated is ValueGenerated.Never or ValueGenerated.OnAdd))
            return;

        IncrementEntityVersionProperty(entry);
        SetModificationAuditProperties(entry);
        var isDeleting = entry.Entity is ISoftDelete { IsDeleted: true }
                         && entry.Property(nameof(ISoftDelete.IsDeleted)) is { IsModified: true, OriginalValue: false };
        if (isDeleting)
            SetDeletionAuditProperties(entry);
        UpdateConcurrencyStamp(entry);
        entry.DetectChanges();
        AddChangeEvent(entry.Entity, isDeleting ? EntityChangeType.Deleted : EntityChangeType.Updated);
    }

    protected virtual void ApplyAbpConceptsForDeletedEntity(EntityEntry entry)
    {
        AddChangeEvent(entry.Entity, EntityChangeType.Deleted);
        if (entry.Entity is not ISoftDelete || IsHardDeleted(entry))
        {
            UpdateConcurrencyStamp(entry);
            return;
        }

        // Back to life, with the changes that were made before the deletion: EF finds them again by comparing.
        entry.State = EntityState.Unchanged;
        HandleExtraPropertiesOnSave(entry);
        PropertySetters<bool>.For(entry.Entity.GetType(), nameof(ISoftDelete.IsDeleted))?.Invoke(entry.Entity, true);
        IncrementEntityVersionProperty(entry);
        SetDeletionAuditProperties(entry);
        UpdateConcurrencyStamp(entry);
        entry.DetectChanges();
    }

    protected virtual bool IsHardDeleted(EntityEntry entry) =>
        entry.Entity is IEntity entity
        && _unitOfWork is not null
        && _unitOfWork.GetItemOrDefault<HashSet<IEntity>>(UnitOfWorkItemNames.HardDeletedEntities) is { } hardDeleted
        && hardDeleted.Contains(entity);

    /// <summary>The stamp that the entity carries is the one it must still have in the database; a new one takes its place.</summary>
    protected virtual void UpdateConcurrencyStamp(EntityEntry entry)
    {
        if (entry.Entity is not IHasConcurrencyStamp entity || entry.Metadata.FindProperty(nameof(IHasConcurrencyStamp.ConcurrencyStamp)) is not { } stamp)
            return;
        entry.Property(stamp).OriginalValue = entity.ConcurrencyStamp;
        entity.ConcurrencyStamp = Guid.NewGuid().ToString("N");
    }

    protected virtual void SetConcurrencyStampIfNull(EntityEntry entry)
    {
        // Reading an aggregate root's stamp makes one; another class has to be given it.
        if (entry.Entity is IHasConcurrencyStamp entity && entity.ConcurrencyStamp is null)
            entity.ConcurrencyStamp = Guid.NewGuid().ToString("N");
    }

    protected virtual void CheckAndSetId(EntityEntry entry)
    {
        if (entry.Entity is IEntity<Guid> entity)
            TrySetGuidId(entry, entity);
    }

    protected virtual void TrySetGuidId(EntityEntry entry, IEntity<Guid> entity)
    {
        if (entity.Id != Guid.Empty)
            return;
        if (entry.Metadata.FindProperty(nameof(IEntity<Guid>.Id)) is not { ValueGenerated: ValueGenerated.Never } id)
            return;
        EntityHelper.TrySetId(entity, () => GuidGenerator.Create(), checkForDisableIdGenerationAttribute: true);
        if (entity.Id != Guid.Empty)
            entry.Property(id).CurrentValue = entity.Id;
    }

    protected virtual void SetCreationAuditProperties(EntityEntry entry) => AuditPropertySetter.SetCreationProperties(entry.Entity);

    protected virtual void SetModificationAuditProperties(EntityEntry entry) => AuditPropertySetter.SetModificationProperties(entry.Entity);

    protected virtual void SetDeletionAuditProperties(EntityEntry entry) => AuditPropertySetter.SetDeletionProperties(entry.Entity);

    protected virtual void IncrementEntityVersionProperty(EntityEntry entry) => AuditPropertySetter.IncrementEntityVersionProperty(entry.Entity);

    /// <summary>Extra properties with a column of their own are written there.</summary>
    protected virtual void HandleExtraPropertiesOnSave(EntityEntry entry)
    {
        // Asking for them makes the dictionary of an entity that never had one: its column takes no null.
        if (entry.Entity is not IHasExtraProperties { ExtraProperties: { } extraProperties })
            return;
        foreach (var property in MappedExtraProperties.Of(entry.Metadata))
        {
            if (!extraProperties.TryGetValue(property.Name, out var value))
                continue;
            var column = entry.Property(property.Name);
            var converted = MappedExtraProperties.Convert(value, property.Type);
            if (!Equals(column.CurrentValue, converted))
                column.CurrentValue = converted;
        }
    }
}
