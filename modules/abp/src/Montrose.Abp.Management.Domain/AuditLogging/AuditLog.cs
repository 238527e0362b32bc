using Volo.Abp.Auditing;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.AuditLogging;

/// <summary>One request or piece of work: who, from where, what was called, what changed, what failed.</summary>
[DisableAuditing]
public class AuditLog : AggregateRoot<Guid>, IMultiTenant
{
    protected AuditLog()
    {
    }

    public AuditLog(
        Guid id,
        string? applicationName,
        Guid? tenantId,
        string? tenantName,
        Guid? userId,
        string? userName,
        DateTime executionTime,
        int executionDuration,
        string? clientIpAddress,
        string? clientName,
        string? clientId,
        string? correlationId,
        string? browserInfo,
        string? httpMethod,
        string? url,
        int? httpStatusCode,
        Guid? impersonatorUserId,
        string? impersonatorUserName,
        Guid? impersonatorTenantId,
        string? impersonatorTenantName,
        ExtraPropertyDictionary extraPropertyDictionary,
        List<EntityChange> entityChanges,
        List<AuditLogAction> actions,
        string? exceptions,
        string? comments)
        : base(id)
    {
        ApplicationName = Cut.To(AuditLogConsts.MaxApplicationNameLength, applicationName);
        TenantId = tenantId;
        TenantName = Cut.To(AuditLogConsts.MaxTenantNameLength, tenantName);
        UserId = userId;
        UserName = Cut.To(AuditLogConsts.MaxUserNameLength, userName);
        ExecutionTime = executionTime;
        ExecutionDuration = executionDuration;
        ClientIpAddress = Cut.To(AuditLogConsts.MaxClientIpAddressLength, clientIpAddress);
        ClientName = Cut.To(AuditLogConsts.MaxClientNameLength, clientName);
        ClientId = Cut.To(AuditLogConsts.MaxClientIdLength, clientId);
        CorrelationId = Cut.To(AuditLogConsts.MaxCorrelationIdLength, correlationId);
        BrowserInfo = Cut.To(AuditLogConsts.MaxBrowserInfoLength, browserInfo);
        HttpMethod = Cut.To(AuditLogConsts.MaxHttpMethodLength, httpMethod);
        Url = Cut.To(AuditLogConsts.MaxUrlLength, url);
        HttpStatusCode = httpStatusCode;
        ImpersonatorUserId = impersonatorUserId;
        ImpersonatorUserName = Cut.To(AuditLogConsts.MaxUserNameLength, impersonatorUserName);
        ImpersonatorTenantId = impersonatorTenantId;
        ImpersonatorTenantName = Cut.To(AuditLogConsts.MaxTenantNameLength, impersonatorTenantName);
        ExtraProperties = extraPropertyDictionary;
        EntityChanges = entityChanges;
        Actions = actions;
        Exceptions = exceptions;
        Comments = Cut.To(AuditLogConsts.MaxCommentsLength, comments);
    }

    public virtual string? ApplicationName { get; set; }

    public virtual Guid? UserId { get; protected set; }

    public virtual string? UserName { get; protected set; }

    public virtual Guid? TenantId { get; protected set; }

    public virtual string? TenantName { get; protected set; }

    public virtual Guid? ImpersonatorUserId { get; protected set; }

    public virtual string? ImpersonatorUserName { get; protected set; }

    public virtual Guid? ImpersonatorTenantId { get; protected set; }

    public virtual string? ImpersonatorTenantName { get; protected set; }

    public virtual DateTime ExecutionTime { get; protected set; }

    /// <summary>Milliseconds.</summary>
    public virtual int ExecutionDuration { get; protected set; }

    public virtual string? ClientIpAddress { get; protected set; }

    public virtual string? ClientName { get; protected set; }

    public virtual string? ClientId { get; set; }

    public virtual string? CorrelationId { get; set; }

    public virtual string? BrowserInfo { get; protected set; }

    public virtual string? HttpMethod { get; protected set; }

    public virtual string? Url { get; protected set; }

    /// <summary>The errors as JSON.</summary>
    public virtual string? Exceptions { get; protected set; }

    public virtual string? Comments { get; protected set; }

    public virtual int? HttpStatusCode { get; set; }

    public virtual ICollection<EntityChange> EntityChanges { get; protected set; } = null!;

    public virtual ICollection<AuditLogAction> Actions { get; protected set; } = null!;
}
