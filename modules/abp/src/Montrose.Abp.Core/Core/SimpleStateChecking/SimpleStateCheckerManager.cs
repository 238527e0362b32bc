namespace Volo.Abp.SimpleStateChecking;

/// <summary>A state is enabled where all its own and all global checkers say so.</summary>
public class SimpleStateCheckerManager<TState> : ISimpleStateCheckerManager<TState>
    where TState : IHasSimpleStateCheckers<TState>
{
    public SimpleStateCheckerManager(IServiceProvider serviceProvider, IOptions<AbpSimpleStateCheckerOptions<TState>> options)
    {
        ServiceProvider = serviceProvider;
        Options = options.Value;
    }

    protected IServiceProvider ServiceProvider { get; }

    protected AbpSimpleStateCheckerOptions<TState> Options { get; }

    public virtual Task<bool> IsEnabledAsync(TState state) =>
        state.StateCheckers.Count == 0 && Options.GlobalStateCheckers.Count == 0
            ? Threading.TaskCache.TrueResult
            : InternalIsEnabledAsync(state, useBatchChecker: true);

    public virtual async Task<SimpleStateCheckerResult<TState>> IsEnabledAsync(TState[] states)
    {
        var result = new SimpleStateCheckerResult<TState>(states);
        var batchCheckers = states.SelectMany(s => s.StateCheckers).OfType<ISimpleBatchStateChecker<TState>>()
            .GroupBy(c => c)
            .ToDictionary(g => g.Key, g => states.Where(s => s.StateCheckers.Contains(g.Key)).ToArray());
        foreach (var (checker, about) in batchCheckers)
            await Apply(checker, about, result);

        foreach (var type in Options.GlobalStateCheckers.Where(t => typeof(ISimpleBatchStateChecker<TState>).IsAssignableFrom(t)))
            await Apply((ISimpleBatchStateChecker<TState>)ServiceProvider.GetRequiredService(type), states, result);

        foreach (var state in states.Where(s => result[s]))
            result[state] = await InternalIsEnabledAsync(state, useBatchChecker: false);
        return result;
    }

    protected virtual async Task<bool> InternalIsEnabledAsync(TState state, bool useBatchChecker)
    {
        var context = new SimpleStateCheckerContext<TState>(ServiceProvider, state);
        foreach (var checker in state.StateCheckers)
        {
            if ((useBatchChecker || checker is not ISimpleBatchStateChecker<TState>) && !await checker.IsEnabledAsync(context))
                return false;
        }

        foreach (var type in Options.GlobalStateCheckers)
        {
            var checker = (ISimpleStateChecker<TState>)ServiceProvider.GetRequiredService(type);
            if ((useBatchChecker || checker is not ISimpleBatchStateChecker<TState>) && !await checker.IsEnabledAsync(context))
                return false;
        }

        return true;
    }

    private async Task Apply(ISimpleBatchStateChecker<TState> checker, TState[] states, SimpleStateCheckerResult<TState> result)
    {
        var stillEnabled = states.Where(s => result[s]).ToArray();
        if (stillEnabled.Length == 0)
            return;
        foreach (var (state, enabled) in await checker.IsEnabledAsync(new SimpleBatchStateCheckerContext<TState>(ServiceProvider, stillEnabled)))
            result[state] = enabled;
    }
}
