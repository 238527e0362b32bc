namespace Volo.Abp;

/// <summary>Runs an action when it is disposed.</summary>
public class DisposeAction : IDisposable
{
    private readonly Action _action;

    public DisposeAction(Action action)
    {
        _action = Check.NotNull(action, nameof(action));
    }

    public void Dispose() => _action();
}

/// <summary>Runs an action with an argument when it is disposed; saves the closure.</summary>
public class DisposeAction<T> : IDisposable
{
    private readonly Action<T> _action;
    private readonly T? _parameter;

    public DisposeAction(Action<T> action, T parameter)
    {
        _action = Check.NotNull(action, nameof(action));
        _parameter = parameter;
    }

    public void Dispose()
    {
        if (_parameter is not null)
            _action(_parameter);
    }
}
