using Volo.Abp.Data;

namespace Volo.Abp.BackgroundJobs;

/// <summary>Where the table of jobs is.</summary>
public static class AbpBackgroundJobsDbProperties
{
    public const string ConnectionStringName = "AbpBackgroundJobs";

    public static string DbTablePrefix { get; set; } = AbpCommonDbProperties.DbTablePrefix;

    public static string? DbSchema { get; set; } = AbpCommonDbProperties.DbSchema;
}
