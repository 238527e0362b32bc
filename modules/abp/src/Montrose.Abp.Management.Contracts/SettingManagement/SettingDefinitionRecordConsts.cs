namespace Volo.Abp.SettingManagement;

/// <summary>Column lengths of <c>AbpSettingDefinitions</c>.</summary>
public class SettingDefinitionRecordConsts
{
    public static int MaxNameLength { get; set; } = 128;

    public static int MaxDisplayNameLength { get; set; } = 256;

    public static int MaxDescriptionLength { get; set; } = 512;

    public static int MaxDefaultValueLength { get; set; } = 2048;

    public static int MaxProvidersLength { get; set; } = 1024;
}
