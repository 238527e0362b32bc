using Volo.Abp.Auditing;

namespace Volo.Abp.AuditLogging;

/// <summary>Makes the rows of what was gathered.</summary>
public interface IAuditLogInfoToAuditLogConverter
{
    Task<AuditLog> ConvertAsync(AuditLogInfo auditLogInfo);
}
