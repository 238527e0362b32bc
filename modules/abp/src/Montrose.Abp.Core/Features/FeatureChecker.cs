using Microsoft.Extensions.Options;

namespace Volo.Abp.Features;

/// <summary>Asks the value providers from the strongest to the weakest; the first value counts.</summary>
public class FeatureChecker(
    IOptions<AbpFeatureOptions> options,
    IServiceProvider serviceProvider,
    IFeatureDefinitionManager featureDefinitionManager,
    IFeatureValueProviderManager featureValueProviderManager) : FeatureCheckerBase
{
    protected AbpFeatureOptions Options { get; } = options.Value;

    protected IServiceProvider ServiceProvider { get; } = serviceProvider;

    protected IFeatureDefinitionManager FeatureDefinitionManager { get; } = featureDefinitionManager;

    protected IFeatureValueProviderManager FeatureValueProviderManager { get; } = featureValueProviderManager;

    public override async Task<string?> GetOrNullAsync(string name)
    {
        var feature = await FeatureDefinitionManager.GetAsync(name);
        var providers = FeatureValueProviderManager.ValueProviders;
        for (var i = providers.Count - 1; i >= 0; i--)
        {
            if (feature.AllowedProviders.Count > 0 && !feature.AllowedProviders.Contains(providers[i].Name))
                continue;
            if (await providers[i].GetOrNullAsync(feature) is { } value)
                return value;
        }

        return null;
    }
}
