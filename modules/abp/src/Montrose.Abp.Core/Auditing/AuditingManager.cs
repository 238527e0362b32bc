using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Threading;

namespace Volo.Abp.Auditing;

/// <summary>Keeps the scope that is being audited, and saves it when asked to.</summary>
public class AuditingManager : IAuditingManager, ITransientDependency
{
    private const string AmbientContextKey = "Volo.Abp.Auditing.IAuditLogScope";
    private readonly IAmbientScopeProvider<IAuditLogScope> _ambientScopeProvider;
    private readonly IAuditingHelper _auditingHelper;
    private readonly IAuditingStore _auditingStore;

    public AuditingManager(
        IAmbientScopeProvider<IAuditLogScope> ambientScopeProvider,
        IAuditingHelper auditingHelper,
        IAuditingStore auditingStore,
        IServiceProvider serviceProvider,
        IOptions<AbpAuditingOptions> options)
    {
        _ambientScopeProvider = ambientScopeProvider;
        _auditingHelper = auditingHelper;
        _auditingStore = auditingStore;
        ServiceProvider = serviceProvider;
        Options = options.Value;
        Logger = NullLogger<AuditingManager>.Instance;
    }

    public IAuditLogScope? Current => _ambientScopeProvider.GetValue(AmbientContextKey);

    protected IServiceProvider ServiceProvider { get; }

    protected AbpAuditingOptions Options { get; }

    protected ILogger<AuditingManager> Logger { get; set; }

    public IAuditLogSaveHandle BeginScope()
    {
        var log = _auditingHelper.CreateAuditLogInfo();
        var scope = _ambientScopeProvider.BeginScope(AmbientContextKey, new AuditLogScope(log));
        return new SaveHandle(this, scope, log, Stopwatch.GetTimestamp());
    }

    protected virtual void ExecutePostContributors(AuditLogInfo auditLogInfo)
    {
        using var scope = ServiceProvider.CreateScope();
        var context = new AuditLogContributionContext(scope.ServiceProvider, auditLogInfo);
        foreach (var contributor in Options.Contributors)
            try
            {
                contributor.PostContribute(context);
            }
            catch (Exception exception)
            {
                // What one contributor can't say must not keep the rest from the log.
                Logger.LogException(exception, LogLevel.Warning);
            }
    }

    /// <summary>Several changes of the same entity in one scope are one change.</summary>
    protected virtual void MergeEntityChanges(AuditLogInfo auditLog)
    {
        var merged = new Dictionary<(string?, string?), EntityChangeInfo>();
        foreach (var change in auditLog.EntityChanges.Where(c => c.ChangeType == EntityChangeType.Updated).ToList())
            if (merged.TryGetValue((change.EntityTypeFullName, change.EntityId), out var first))
            {
                first.Merge(change);
                auditLog.EntityChanges.Remove(change);
            }
            else
                merged[(change.EntityTypeFullName, change.EntityId)] = change;
    }

    private async Task SaveAsync(AuditLogInfo log, long started)
    {
        log.ExecutionDuration = (int)Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        ExecutePostContributors(log);
        MergeEntityChanges(log);
        if (!Options.HideErrors)
        {
            await _auditingStore.SaveAsync(log);
            return;
        }
        try
        {
            await _auditingStore.SaveAsync(log);
        }
        catch (Exception exception)
        {
            // The options say that a call does not fail because it could not be written down; then the log has to.
            Logger.LogWarning("Could not save the audit log object: {AuditLog}", log);
            Logger.LogException(exception, LogLevel.Error);
        }
    }

    private sealed class SaveHandle(AuditingManager manager, IDisposable scope, AuditLogInfo log, long started) : IAuditLogSaveHandle
    {
        public Task SaveAsync() => manager.SaveAsync(log, started);

        public void Dispose() => scope.Dispose();
    }
}
