using System.Reflection;

namespace Volo.Abp.Auditing;

/// <summary>Collects what happens in one request, or whatever else a scope was begun for.</summary>
public interface IAuditingManager
{
    IAuditLogScope? Current { get; }

    IAuditLogSaveHandle BeginScope();
}

public interface IAuditLogScope
{
    AuditLogInfo Log { get; }
}

public interface IAuditLogSaveHandle : IDisposable
{
    Task SaveAsync();
}

public interface IAuditingStore
{
    Task SaveAsync(AuditLogInfo auditInfo);
}

public interface IAuditSerializer
{
    string Serialize(object obj);
}

public interface IAuditingHelper
{
    bool ShouldSaveAudit(MethodInfo? methodInfo, bool defaultValue = false, bool ignoreIntegrationServiceAttribute = false);

    bool IsEntityHistoryEnabled(Type entityType, bool defaultValue = false);

    AuditLogInfo CreateAuditLogInfo();

    AuditLogActionInfo CreateAuditLogAction(AuditLogInfo auditLog, Type? type, MethodInfo method, object?[] arguments);

    AuditLogActionInfo CreateAuditLogAction(AuditLogInfo auditLog, Type? type, MethodInfo method, IDictionary<string, object?> arguments);
}

/// <summary>Stamps entities with who and when.</summary>
public interface IAuditPropertySetter
{
    void SetCreationProperties(object targetObject);

    void SetModificationProperties(object targetObject);

    void SetDeletionProperties(object targetObject);

    void IncrementEntityVersionProperty(object targetObject);
}

public interface IEntityHistorySelectorList : IList<NamedTypeSelector>
{
    bool RemoveByName(string name);
}

public class AuditLogScope : IAuditLogScope
{
    public AuditLogScope(AuditLogInfo log)
    {
        Log = log;
    }

    public AuditLogInfo Log { get; }
}
