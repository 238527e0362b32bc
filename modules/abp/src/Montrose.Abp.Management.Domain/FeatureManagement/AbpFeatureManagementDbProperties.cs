using Volo.Abp.Data;

namespace Volo.Abp.FeatureManagement;

/// <summary>Where feature management's tables are.</summary>
public static class AbpFeatureManagementDbProperties
{
    public const string ConnectionStringName = "AbpFeatureManagement";

    public static string DbTablePrefix { get; set; } = AbpCommonDbProperties.DbTablePrefix;

    public static string? DbSchema { get; set; } = AbpCommonDbProperties.DbSchema;
}
