using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.SimpleStateChecking;

namespace Volo.Abp.Features;

public class RequireFeaturesSimpleStateChecker<TState>(bool requiresAll, params string[] featureNames) : ISimpleStateChecker<TState>
    where TState : IHasSimpleStateCheckers<TState>
{
    public RequireFeaturesSimpleStateChecker(params string[] featureNames)
        : this(true, featureNames)
    {
    }

    public string[] FeatureNames { get; } = featureNames;

    public bool RequiresAll { get; } = requiresAll;

    public Task<bool> IsEnabledAsync(SimpleStateCheckerContext<TState> context) =>
        context.ServiceProvider.GetRequiredService<IFeatureChecker>().IsEnabledAsync(RequiresAll, FeatureNames);
}
