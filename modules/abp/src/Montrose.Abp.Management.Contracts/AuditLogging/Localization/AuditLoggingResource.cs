using Volo.Abp.Localization;

namespace Volo.Abp.AuditLogging.Localization;

/// <summary>Texts of the audit log.</summary>
[LocalizationResourceName("AbpAuditLogging")]
public class AuditLoggingResource;
