using Volo.Abp.Collections;

namespace Volo.Abp.Settings;

public class AbpSettingOptions
{
    public ITypeList<ISettingDefinitionProvider> DefinitionProviders { get; } = new TypeList<ISettingDefinitionProvider>();

    /// <summary>From the weakest to the strongest: the last one that has a value wins.</summary>
    public ITypeList<ISettingValueProvider> ValueProviders { get; } = new TypeList<ISettingValueProvider>();

    public HashSet<string> DeletedSettings { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a value that can't be decrypted is returned as it is stored, instead of failing.</summary>
    public bool ReturnOriginalValueIfDecryptFailed { get; set; } = true;
}
