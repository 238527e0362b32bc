using Volo.Abp.SimpleStateChecking;

namespace Volo.Abp.Features;

public static class FeatureSimpleStateCheckerExtensions
{
    public static TState RequireFeatures<TState>(this TState state, params string[] features)
        where TState : IHasSimpleStateCheckers<TState> => state.RequireFeatures(true, features);

    public static TState RequireFeatures<TState>(this TState state, bool requiresAll, params string[] features)
        where TState : IHasSimpleStateCheckers<TState>
    {
        state.StateCheckers.Add(new RequireFeaturesSimpleStateChecker<TState>(requiresAll, features));
        return state;
    }
}
