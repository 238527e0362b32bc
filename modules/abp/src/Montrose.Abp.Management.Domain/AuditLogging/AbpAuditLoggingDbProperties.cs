using Volo.Abp.Data;

namespace Volo.Abp.AuditLogging;

/// <summary>Where the audit log's tables are.</summary>
public static class AbpAuditLoggingDbProperties
{
    public const string ConnectionStringName = "AbpAuditLogging";

    public static string DbTablePrefix { get; set; } = AbpCommonDbProperties.DbTablePrefix;

    public static string? DbSchema { get; set; } = AbpCommonDbProperties.DbSchema;
}
