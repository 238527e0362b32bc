namespace Volo.Abp.Auditing;

/// <summary>What is audited, and for whom.</summary>
public class AbpAuditingOptions
{
    public AbpAuditingOptions()
    {
        IgnoredTypes = [typeof(Stream), typeof(System.Linq.Expressions.Expression), typeof(CancellationToken)];
    }

    /// <summary>True logs a failure to save the audit log; false lets the call fail with it.</summary>
    public bool HideErrors { get; set; } = true;

    public bool IsEnabled { get; set; } = true;

    public string? ApplicationName { get; set; }

    public bool IsEnabledForAnonymousUsers { get; set; } = true;

    public bool AlwaysLogOnException { get; set; } = true;

    public bool IsEnabledForIntegrationServices { get; set; }

    public List<Func<AuditLogInfo, Task<bool>>> AlwaysLogSelectors { get; } = [];

    public List<AuditLogContributor> Contributors { get; } = [];

    public List<Type> IgnoredTypes { get; }

    public IEntityHistorySelectorList EntityHistorySelectors { get; } = new EntityHistorySelectorList();

    public bool SaveEntityHistoryWhenNavigationChanges { get; set; } = true;

    public bool IsEnabledForGetRequests { get; set; }

    public bool DisableLogActionInfo { get; set; }
}

internal sealed class EntityHistorySelectorList : List<NamedTypeSelector>, IEntityHistorySelectorList
{
    public bool RemoveByName(string name) => RemoveAll(s => string.Equals(s.Name, name, StringComparison.Ordinal)) > 0;
}
