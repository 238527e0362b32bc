using Volo.Abp.Localization;

namespace Volo.Abp.Features;

public class FeatureDefinitionContext : IFeatureDefinitionContext
{
    internal Dictionary<string, FeatureGroupDefinition> Groups { get; } = new(StringComparer.Ordinal);

    public FeatureGroupDefinition AddGroup(string name, ILocalizableString? displayName = null)
    {
        var group = new FeatureGroupDefinition(name, displayName);
        if (!Groups.TryAdd(name, group))
            throw new AbpException($"There is already a feature group named {name}.");
        return group;
    }

    public FeatureGroupDefinition? GetGroupOrNull(string name) => Groups.GetValueOrDefault(name);

    public void RemoveGroup(string name)
    {
        if (!Groups.Remove(name))
            throw new AbpException($"There is no feature group named {name}.");
    }
}
