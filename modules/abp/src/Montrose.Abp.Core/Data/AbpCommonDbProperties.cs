namespace Volo.Abp.Data;

public static class AbpCommonDbProperties
{
    /// <summary>Prefix of the tables of ABP's own modules.</summary>
    public static string DbTablePrefix { get; set; } = "Abp";

    public static string? DbSchema { get; set; }
}
