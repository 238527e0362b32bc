using Volo.Abp.Data;

namespace Volo.Abp.TenantManagement;

/// <summary>Where tenant management's tables are.</summary>
public static class AbpTenantManagementDbProperties
{
    public const string ConnectionStringName = "AbpTenantManagement";

    public static string DbTablePrefix { get; set; } = AbpCommonDbProperties.DbTablePrefix;

    public static string? DbSchema { get; set; } = AbpCommonDbProperties.DbSchema;
}
