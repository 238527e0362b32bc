using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Volo.Abp.Auditing;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Json;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;

namespace Volo.Abp.EntityFrameworkCore.EntityHistory;

/// <inheritdoc cref="IEntityHistoryHelper"/>
public class EntityHistoryHelper : IEntityHistoryHelper, ITransientDependency
{
    // Who did it and when is already what the audit log says of the whole request.
    private static readonly HashSet<string> BaseAuditProperties = new(StringComparer.Ordinal)
    {
        nameof(IHasCreationTime.CreationTime), nameof(IMayHaveCreator.CreatorId),
        nameof(IHasModificationTime.LastModificationTime), nameof(IModificationAuditedObject.LastModifierId),
        nameof(IHasDeletionTime.DeletionTime), nameof(IDeletionAuditedObject.DeleterId),
    };

    private static readonly ConcurrentDictionary<PropertyInfo, bool> DisabledProperties = new();

    public EntityHistoryHelper(
        IAuditingStore auditingStore,
        IOptions<AbpAuditingOptions> options,
        IClock clock,
        IJsonSerializer jsonSerializer,
        IAuditingHelper auditingHelper)
    {
        AuditingStore = auditingStore;
        Options = options.Value;
        Clock = clock;
        JsonSerializer = jsonSerializer;
        AuditingHelper = auditingHelper;
    }

    public ILogger<EntityHistoryHelper> Logger { get; set; } = NullLogger<EntityHistoryHelper>.Instance;

    protected IAuditingStore AuditingStore { get; }

    protected IJsonSerializer JsonSerializer { get; }

    protected AbpAuditingOptions Options { get; }

    protected IAuditingHelper AuditingHelper { get; }

    protected IClock Clock { get; }

    public virtual List<EntityChangeInfo> CreateChangeList(ICollection<EntityEntry> entityEntries)
    {
        var changes = new List<EntityChangeInfo>();
        if (!Options.IsEnabled)
            return changes;
        foreach (var entry in entityEntries)
        {
            if (ShouldSaveEntityHistory(entry) && CreateEntityChangeOrNull(entry) is { } change)
                changes.Add(change);
        }

        return changes;
    }

    public virtual void UpdateChangeList(List<EntityChangeInfo> entityChanges)
    {
        foreach (var change in entityChanges)
        {
            if (change.EntityEntry is not EntityEntry entry)
                continue;
            change.ChangeTime = GetChangeTime(change);
            change.EntityId = GetEntityId(entry.Entity);
            // From here on nobody needs the context's entry.
            change.EntityEntry = null!;
        }
    }

    protected virtual EntityChangeInfo? CreateEntityChangeOrNull(EntityEntry entityEntry)
    {
        var entity = entityEntry.Entity;
        EntityChangeType type;
        if (IsCreated(entityEntry))
            type = EntityChangeType.Created;
        else if (IsDeleted(entityEntry))
            type = EntityChangeType.Deleted;
        else if (entityEntry.State == EntityState.Modified)
            type = EntityChangeType.Updated;
        else
            return null;

        var id = GetEntityId(entity);
        if (id is null && type != EntityChangeType.Created)
            return null;
        return new EntityChangeInfo
        {
            ChangeType = type,
            EntityEntry = entityEntry,
            EntityId = id,
            EntityTypeFullName = entityEntry.Metadata.ClrType.FullName!,
            PropertyChanges = GetPropertyChanges(entityEntry),
            EntityTenantId = GetTenantId(entity),
        };
    }

    protected virtual Guid? GetTenantId(object entity) => (entity as IMultiTenant)?.TenantId;

    protected virtual DateTime GetChangeTime(EntityChangeInfo entityChange)
    {
        var entity = ((EntityEntry)entityChange.EntityEntry).Entity;
        return entityChange.ChangeType switch
        {
            EntityChangeType.Created => (entity as IHasCreationTime)?.CreationTime ?? Clock.Now,
            EntityChangeType.Deleted => (entity as IHasDeletionTime)?.DeletionTime ?? Clock.Now,
            _ => (entity as IHasModificationTime)?.LastModificationTime ?? Clock.Now,
        };
    }

    protected virtual string? GetEntityId(object entityAsObj)
    {
        if (entityAsObj is not IEntity entity)
            return null;
        var keys = entity.GetKeys();
        return keys.All(key => key is null) ? null : string.Join(',', keys);
    }

    protected virtual List<EntityPropertyChangeInfo> GetPropertyChanges(EntityEntry entityEntry)
    {
        var changes = new List<EntityPropertyChangeInfo>();
        var (isCreated, isDeleted) = (IsCreated(entityEntry), IsDeleted(entityEntry));
        foreach (var property in entityEntry.Properties)
        {
            if (!ShouldSavePropertyHistory(property, isCreated || (isDeleted && !IsSoftDeleted(entityEntry))))
                continue;
            changes.Add(new EntityPropertyChangeInfo
            {
                NewValue = isDeleted && !IsSoftDeleted(entityEntry) ? null : Text(property.CurrentValue),
                OriginalValue = isCreated ? null : Text(property.OriginalValue),
                PropertyName = property.Metadata.Name,
                PropertyTypeFullName = (Nullable.GetUnderlyingType(property.Metadata.ClrType) ?? property.Metadata.ClrType).FullName!,
            });
        }

        return changes;
    }

    protected virtual bool IsCreated(EntityEntry entityEntry) => entityEntry.State == EntityState.Added;

    protected virtual bool IsDeleted(EntityEntry entityEntry) => entityEntry.State == EntityState.Deleted || IsSoftDeleted(entityEntry);

    protected virtual bool IsSoftDeleted(EntityEntry entityEntry) =>
        entityEntry is { State: EntityState.Modified, Entity: ISoftDelete { IsDeleted: true } }
        && entityEntry.Property(nameof(ISoftDelete.IsDeleted)) is { IsModified: true, OriginalValue: false };

    protected virtual bool ShouldSaveEntityHistory(EntityEntry entityEntry, bool defaultValue = false) =>
        entityEntry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted
        && !Options.IgnoredTypes.Any(ignored => ignored.IsInstanceOfType(entityEntry.Entity))
        && EntityHelper.IsEntity(entityEntry.Metadata.ClrType)
        && AuditingHelper.IsEntityHistoryEnabled(entityEntry.Metadata.ClrType, defaultValue);

    protected virtual bool ShouldSavePropertyHistory(PropertyEntry propertyEntry, bool defaultValue)
    {
        if (propertyEntry.Metadata.IsPrimaryKey())
            return false;
        if (propertyEntry.Metadata.PropertyInfo is { } info
            && (IsBaseAuditProperty(info, propertyEntry.EntityEntry.Metadata.ClrType)
                || DisabledProperties.GetOrAdd(info, static p => p.IsDefined(typeof(DisableAuditingAttribute), inherit: true))))
            return false;
        if (propertyEntry.Metadata.ClrType == typeof(ExtraPropertyDictionary) && !propertyEntry.IsModified)
            return false;
        return propertyEntry.IsModified ? !Equals(propertyEntry.OriginalValue, propertyEntry.CurrentValue) : defaultValue;
    }

    protected virtual bool IsBaseAuditProperty(PropertyInfo propertyInfo, Type entityType) => BaseAuditProperties.Contains(propertyInfo.Name);

    private string? Text(object? value)
    {
        if (value is null)
            return null;
        var text = JsonSerializer.Serialize(value);
        return text.Length <= EntityPropertyChangeInfo.MaxValueLength ? text : text[..EntityPropertyChangeInfo.MaxValueLength];
    }
}
