using Montrose.Billing.Payments;

namespace Montrose.Billing.Tests.Infrastructure;

/// <summary>Ends the work of whoever reaches a place, as if the process had ended there: nothing after it happens, and nobody handles it.</summary>
public sealed class TestFailPoint : IFailPoint
{
    private readonly AsyncLocal<string?> _at = new();

    public Task ReachAsync(string name) => _at.Value == name ? throw new ProcessEndedException(name) : Task.CompletedTask;

    /// <summary>Runs up to the place; fails where the place is not reached.</summary>
    public async Task EndAtAsync(string name, Func<Task> act)
    {
        _at.Value = name;
        try
        {
            await act();
        }
        catch (ProcessEndedException)
        {
            return;
        }
        finally
        {
            _at.Value = null;
        }
        throw new InvalidOperationException($"{name} was not reached.");
    }

    /// <summary>A cancellation, because that is what no handler of errors takes for a failure to write down.</summary>
    private sealed class ProcessEndedException(string name) : OperationCanceledException("The process ended at " + name);
}
