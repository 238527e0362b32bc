using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Logging;
using Volo.Abp.Auditing;
using Volo.Abp.Data;

namespace Volo.Abp.EntityFrameworkCore;

/// <content>Saving: the concepts before it, events and history after it.</content>
public abstract partial class AbpDbContext<TDbContext>
{
    private bool _isPrepared;

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default) =>
        // A unit of work that only reads saves nothing and pays nothing for it.
        ((IDbContextDependencies)this).StateManager.Count == 0
            ? Task.FromResult(0)
            : SaveTrackedAsync(acceptAllChangesOnSuccess, cancellationToken);

    private async Task<int> SaveTrackedAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken)
    {
        // A context without services (design time) has nobody to ask for the time or the user.
        if (_isPrepared || LazyServiceProvider is null)
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);

        var detectsChanges = ChangeTracker.AutoDetectChangesEnabled;
        if (detectsChanges)
            ChangeTracker.DetectChanges();
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            var changed = PrepareSave();
            var report = CreateEventReport();
            var count = 0;
            if (changed.Count > 0)
            {
                var history = AuditedChanges(changed);
                if (_transaction is not null)
                    await _transaction.EnsureStartedAsync(cancellationToken);
                count = await SaveChangesOnDbContextAsync(acceptAllChangesOnSuccess, cancellationToken);
                AddToAuditLog(history);
                PublishChangeEvents();
            }

            PublishEntityEvents(report);
            return count;
        }
        catch (DbUpdateConcurrencyException exception)
        {
            Logger.LogWarning(exception, "{Context}: somebody else has changed {Entities}.", GetType().Name, string.Join(", ", exception.Entries.Select(entry => entry.Metadata.Name)));
            throw new AbpDbConcurrencyException(exception.Message, exception);
        }
        finally
        {
            _changeEvents.Clear();
            ChangeTracker.AutoDetectChangesEnabled = detectsChanges;
        }
    }

    /// <summary>EF's own save, without any of it.</summary>
    public virtual async Task<int> SaveChangesOnDbContextAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var wasPrepared = _isPrepared;
        _isPrepared = true;
        try
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        finally
        {
            _isPrepared = wasPrepared;
        }
    }

    // The synchronous save comes by here only: soft delete, audit and stamps hold for it too.
    private void OnSavingChanges(object? sender, SavingChangesEventArgs e)
    {
        if (_isPrepared || LazyServiceProvider is null)
            return;
        if (ChangeTracker.AutoDetectChangesEnabled)
            ChangeTracker.DetectChanges();
        var changed = PrepareSave();
        if (changed.Count > 0)
            _transaction?.EnsureStarted();
        PublishChangeEvents();
        _changeEvents.Clear();
        PublishEntityEvents(CreateEventReport());
    }

    /// <summary>Applies the concepts to what has changed, and says what that is.</summary>
    private List<EntityEntry> PrepareSave()
    {
        HandlePropertiesBeforeSave();
        _changeEvents.Clear();
        var changed = new List<EntityEntry>();
        foreach (var entry in ChangeTracker.Entries().ToList())
        {
            switch (entry.State)
            {
                case EntityState.Added:
                    ApplyAbpConceptsForAddedEntity(entry);
                    break;
                case EntityState.Modified:
                    ApplyAbpConceptsForModifiedEntity(entry);
                    break;
                case EntityState.Deleted:
                    ApplyAbpConceptsForDeletedEntity(entry);
                    break;
                default:
                    continue;
            }

            changed.Add(entry);
        }

        AddChangeEventsOfRoots(changed);
        return changed;
    }

    private List<EntityChangeInfo>? AuditedChanges(List<EntityEntry> changed) =>
        AuditingManager.Current is null ? null : EntityHistoryHelper.CreateChangeList(changed);

    private void AddToAuditLog(List<EntityChangeInfo>? changes)
    {
        if (changes is not { Count: > 0 } || AuditingManager.Current is not { } scope)
            return;
        EntityHistoryHelper.UpdateChangeList(changes);
        scope.Log.EntityChanges.AddRange(changes);
    }
}
