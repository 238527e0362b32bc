namespace Volo.Abp.Features;

public interface IFeatureDefinitionManager
{
    /// <exception cref="AbpException">There is no such feature.</exception>
    Task<FeatureDefinition> GetAsync(string name);

    Task<IReadOnlyList<FeatureDefinition>> GetAllAsync();

    Task<FeatureDefinition?> GetOrNullAsync(string name);

    Task<IReadOnlyList<FeatureGroupDefinition>> GetGroupsAsync();
}
