namespace Volo.Abp.SimpleStateChecking;

public abstract class SimpleBatchStateCheckerBase<TState> : ISimpleBatchStateChecker<TState>
    where TState : IHasSimpleStateCheckers<TState>
{
    public async Task<bool> IsEnabledAsync(SimpleStateCheckerContext<TState> context) =>
        (await IsEnabledAsync(new SimpleBatchStateCheckerContext<TState>(context.ServiceProvider, [context.State]))).Values.All(enabled => enabled);

    public abstract Task<SimpleStateCheckerResult<TState>> IsEnabledAsync(SimpleBatchStateCheckerContext<TState> context);
}
