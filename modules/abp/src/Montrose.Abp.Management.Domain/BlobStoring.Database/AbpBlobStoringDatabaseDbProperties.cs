using Volo.Abp.Data;

namespace Volo.Abp.BlobStoring.Database;

/// <summary>Where the tables of blobs are.</summary>
public static class AbpBlobStoringDatabaseDbProperties
{
    public const string ConnectionStringName = "AbpBlobStoring";

    public static string DbTablePrefix { get; set; } = AbpCommonDbProperties.DbTablePrefix;

    public static string? DbSchema { get; set; } = AbpCommonDbProperties.DbSchema;
}
