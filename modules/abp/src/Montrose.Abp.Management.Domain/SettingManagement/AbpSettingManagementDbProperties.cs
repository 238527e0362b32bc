using Volo.Abp.Data;

namespace Volo.Abp.SettingManagement;

/// <summary>Where setting management's tables are.</summary>
public static class AbpSettingManagementDbProperties
{
    public const string ConnectionStringName = "AbpSettingManagement";

    public static string DbTablePrefix { get; set; } = AbpCommonDbProperties.DbTablePrefix;

    public static string? DbSchema { get; set; } = AbpCommonDbProperties.DbSchema;
}
