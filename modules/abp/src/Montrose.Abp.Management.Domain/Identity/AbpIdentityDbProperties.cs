using Volo.Abp.Data;

namespace Volo.Abp.Identity;

/// <summary>Where the identity module's tables are.</summary>
public static class AbpIdentityDbProperties
{
    public const string ConnectionStringName = "AbpIdentity";

    public static string DbTablePrefix { get; set; } = AbpCommonDbProperties.DbTablePrefix;

    public static string? DbSchema { get; set; } = AbpCommonDbProperties.DbSchema;
}
