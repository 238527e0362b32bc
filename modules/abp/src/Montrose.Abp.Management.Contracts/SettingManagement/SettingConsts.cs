namespace Volo.Abp.SettingManagement;

/// <summary>Column lengths of <c>AbpSettings</c>.</summary>
public static class SettingConsts
{
    public static int MaxNameLength { get; set; } = 128;

    public static int MaxValueLength
    {
        get => MaxValueLengthValue;
        set => MaxValueLengthValue = value;
    }

    public static int MaxValueLengthValue { get; set; } = 2048;

    public static int MaxProviderNameLength { get; set; } = 64;

    public static int MaxProviderKeyLength { get; set; } = 64;
}
