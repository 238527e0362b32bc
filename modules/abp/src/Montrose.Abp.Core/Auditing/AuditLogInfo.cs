using System.Text;
using Volo.Abp.Data;

namespace Volo.Abp.Auditing;

/// <summary>One entry of the audit log: who, when, from where, which calls, which changes.</summary>
[Serializable]
public class AuditLogInfo : IHasExtraProperties
{
    public string? ApplicationName { get; set; }

    public Guid? UserId { get; set; }

    public string? UserName { get; set; }

    public Guid? TenantId { get; set; }

    public string? TenantName { get; set; }

    public Guid? ImpersonatorUserId { get; set; }

    public Guid? ImpersonatorTenantId { get; set; }

    public string? ImpersonatorUserName { get; set; }

    public string? ImpersonatorTenantName { get; set; }

    public DateTime ExecutionTime { get; set; }

    /// <summary>In milliseconds.</summary>
    public int ExecutionDuration { get; set; }

    public string? ClientId { get; set; }

    public string? CorrelationId { get; set; }

    public string? ClientIpAddress { get; set; }

    public string? ClientName { get; set; }

    public string? BrowserInfo { get; set; }

    public string? HttpMethod { get; set; }

    public int? HttpStatusCode { get; set; }

    public string? Url { get; set; }

    public List<AuditLogActionInfo> Actions { get; set; } = [];

    public List<Exception> Exceptions { get; } = [];

    public ExtraPropertyDictionary ExtraProperties { get; } = new();

    public List<EntityChangeInfo> EntityChanges { get; } = [];

    public List<string> Comments { get; set; } = [];

    public override string ToString()
    {
        var text = new StringBuilder();
        text.AppendLine($"AUDIT LOG: [{HttpStatusCode?.ToString() ?? "---"}: {HttpMethod ?? "-------",-7}] {Url}");
        text.AppendLine($"- UserName - UserId                 : {UserName} - {UserId}");
        text.AppendLine($"- ClientIpAddress        : {ClientIpAddress}");
        text.AppendLine($"- ExecutionDuration      : {ExecutionDuration}");
        foreach (var action in Actions)
            text.AppendLine($"  - {action.ServiceName}.{action.MethodName} ({action.ExecutionDuration} ms.) {action.Parameters}");
        foreach (var exception in Exceptions)
            text.AppendLine($"  - {exception.GetType().Name}: {exception.Message}");
        foreach (var change in EntityChanges)
        {
            text.AppendLine($"  - [{change.ChangeType}] {change.EntityTypeFullName}, Id = {change.EntityId}");
            foreach (var property in change.PropertyChanges)
                text.AppendLine($"    {property.PropertyName}: {property.OriginalValue} -> {property.NewValue}");
        }

        return text.ToString();
    }
}
