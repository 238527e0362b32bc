namespace Volo.Abp.Features;

/// <summary>The features that the code defines.</summary>
public interface IStaticFeatureDefinitionStore
{
    Task<FeatureDefinition?> GetOrNullAsync(string name);

    Task<IReadOnlyList<FeatureDefinition>> GetFeaturesAsync();

    Task<IReadOnlyList<FeatureGroupDefinition>> GetGroupsAsync();
}
