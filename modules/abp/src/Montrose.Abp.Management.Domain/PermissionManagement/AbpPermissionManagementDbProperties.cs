using Volo.Abp.Data;

namespace Volo.Abp.PermissionManagement;

/// <summary>Where permission management's tables are.</summary>
public static class AbpPermissionManagementDbProperties
{
    public const string ConnectionStringName = "AbpPermissionManagement";

    public static string DbTablePrefix { get; set; } = AbpCommonDbProperties.DbTablePrefix;

    public static string? DbSchema { get; set; } = AbpCommonDbProperties.DbSchema;
}
