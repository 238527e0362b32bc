using Volo.Abp.Collections;

namespace Volo.Abp.Features;

public class AbpFeatureOptions
{
    public ITypeList<IFeatureDefinitionProvider> DefinitionProviders { get; } = new TypeList<IFeatureDefinitionProvider>();

    /// <summary>From the weakest to the strongest: the last one that has a value wins.</summary>
    public ITypeList<IFeatureValueProvider> ValueProviders { get; } = new TypeList<IFeatureValueProvider>();

    public HashSet<string> DeletedFeatures { get; } = new(StringComparer.Ordinal);

    public HashSet<string> DeletedFeatureGroups { get; } = new(StringComparer.Ordinal);
}
