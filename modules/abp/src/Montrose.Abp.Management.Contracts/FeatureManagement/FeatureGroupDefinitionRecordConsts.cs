namespace Volo.Abp.FeatureManagement;

/// <summary>Column lengths of <c>AbpFeatureGroups</c>.</summary>
public static class FeatureGroupDefinitionRecordConsts
{
    public static int MaxNameLength { get; set; } = 128;

    public static int MaxDisplayNameLength { get; set; } = 256;
}
