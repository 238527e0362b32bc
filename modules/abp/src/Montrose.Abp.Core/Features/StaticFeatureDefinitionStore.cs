using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Features;

public class StaticFeatureDefinitionStore : IStaticFeatureDefinitionStore, ISingletonDependency
{
    private readonly IServiceProvider _serviceProvider;
    private readonly Lazy<Dictionary<string, FeatureGroupDefinition>> _groups;
    private readonly Lazy<Dictionary<string, FeatureDefinition>> _features;
    private readonly Lazy<Dictionary<string, Task<FeatureDefinition?>>> _answers;

    public StaticFeatureDefinitionStore(IOptions<AbpFeatureOptions> options, IServiceProvider serviceProvider)
    {
        _serviceProvider = serviceProvider;
        Options = options.Value;
        _groups = new Lazy<Dictionary<string, FeatureGroupDefinition>>(CreateFeatureGroupDefinitions, isThreadSafe: true);
        _features = new Lazy<Dictionary<string, FeatureDefinition>>(CreateFeatureDefinitions, isThreadSafe: true);
        _answers = new Lazy<Dictionary<string, Task<FeatureDefinition?>>>(
            () => _features.Value.ToDictionary(f => f.Key, f => Task.FromResult<FeatureDefinition?>(f.Value), StringComparer.Ordinal));
    }

    protected IDictionary<string, FeatureGroupDefinition> FeatureGroupDefinitions => _groups.Value;

    protected IDictionary<string, FeatureDefinition> FeatureDefinitions => _features.Value;

    protected AbpFeatureOptions Options { get; }

    public virtual async Task<FeatureDefinition> GetAsync(string name) =>
        await GetOrNullAsync(name) ?? throw new AbpException($"There is no feature named {name}.");

    public virtual Task<FeatureDefinition?> GetOrNullAsync(string name) =>
        _answers.Value.TryGetValue(name, out var answer) ? answer : Task.FromResult<FeatureDefinition?>(null);

    public virtual Task<IReadOnlyList<FeatureDefinition>> GetFeaturesAsync() =>
        Task.FromResult<IReadOnlyList<FeatureDefinition>>([.. FeatureDefinitions.Values]);

    public virtual Task<IReadOnlyList<FeatureGroupDefinition>> GetGroupsAsync() =>
        Task.FromResult<IReadOnlyList<FeatureGroupDefinition>>([.. FeatureGroupDefinitions.Values]);

    protected virtual Dictionary<string, FeatureDefinition> CreateFeatureDefinitions()
    {
        var features = new Dictionary<string, FeatureDefinition>(StringComparer.Ordinal);
        foreach (var feature in FeatureGroupDefinitions.Values.SelectMany(g => g.Features))
            AddFeatureToDictionaryRecursively(features, feature);
        return features;
    }

    protected virtual void AddFeatureToDictionaryRecursively(Dictionary<string, FeatureDefinition> features, FeatureDefinition feature)
    {
        if (!features.TryAdd(feature.Name, feature))
            throw new AbpException($"The feature {feature.Name} is defined twice.");
        foreach (var child in feature.Children)
            AddFeatureToDictionaryRecursively(features, child);
    }

    protected virtual Dictionary<string, FeatureGroupDefinition> CreateFeatureGroupDefinitions()
    {
        var context = new FeatureDefinitionContext();
        using var scope = _serviceProvider.CreateScope();
        foreach (var type in Options.DefinitionProviders)
            ((IFeatureDefinitionProvider)scope.ServiceProvider.GetRequiredService(type)).Define(context);
        return context.Groups;
    }
}
