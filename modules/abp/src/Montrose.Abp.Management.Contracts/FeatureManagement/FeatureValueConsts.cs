namespace Volo.Abp.FeatureManagement;

/// <summary>Column lengths of <c>AbpFeatureValues</c>.</summary>
public static class FeatureValueConsts
{
    public static int MaxNameLength { get; set; } = 128;

    public static int MaxProviderNameLength { get; set; } = 64;

    public static int MaxProviderKeyLength { get; set; } = 64;

    public static int MaxValueLength { get; set; } = 128;
}
