using Volo.Abp.Localization;

namespace Volo.Abp.Features;

public interface IFeatureDefinitionContext
{
    FeatureGroupDefinition AddGroup(string name, ILocalizableString? displayName = null);

    FeatureGroupDefinition? GetGroupOrNull(string name);

    void RemoveGroup(string name);
}
