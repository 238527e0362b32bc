using Volo.Abp.Data;

namespace Volo.Abp.Auditing;

/// <summary>One call within an audit log entry.</summary>
[Serializable]
public class AuditLogActionInfo : IHasExtraProperties
{
    public string ServiceName { get; set; } = default!;

    public string MethodName { get; set; } = default!;

    public string Parameters { get; set; } = default!;

    public DateTime ExecutionTime { get; set; }

    /// <summary>In milliseconds.</summary>
    public int ExecutionDuration { get; set; }

    public ExtraPropertyDictionary ExtraProperties { get; } = new();
}
