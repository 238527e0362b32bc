using Volo.Abp.Auditing;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.AuditLogging;

/// <summary>A method that was called.</summary>
[DisableAuditing]
public class AuditLogAction : Entity<Guid>, IMultiTenant, IHasExtraProperties
{
    protected AuditLogAction() => ExtraProperties = [];

    public AuditLogAction(Guid id, Guid auditLogId, AuditLogActionInfo actionInfo, Guid? tenantId = null)
        : base(id)
    {
        TenantId = tenantId;
        AuditLogId = auditLogId;
        ServiceName = Cut.To(AuditLogActionConsts.MaxServiceNameLength, actionInfo.ServiceName);
        MethodName = Cut.To(AuditLogActionConsts.MaxMethodNameLength, actionInfo.MethodName);
        Parameters = Cut.To(AuditLogActionConsts.MaxParametersLength, actionInfo.Parameters);
        ExecutionTime = actionInfo.ExecutionTime;
        ExecutionDuration = actionInfo.ExecutionDuration;
        ExtraProperties = new ExtraPropertyDictionary(actionInfo.ExtraProperties);
    }

    public virtual Guid? TenantId { get; protected set; }

    public virtual Guid AuditLogId { get; protected set; }

    public virtual string? ServiceName { get; protected set; }

    public virtual string? MethodName { get; protected set; }

    /// <summary>The arguments as JSON.</summary>
    public virtual string? Parameters { get; protected set; }

    public virtual DateTime ExecutionTime { get; protected set; }

    /// <summary>Milliseconds.</summary>
    public virtual int ExecutionDuration { get; protected set; }

    public virtual ExtraPropertyDictionary ExtraProperties { get; protected set; }
}
