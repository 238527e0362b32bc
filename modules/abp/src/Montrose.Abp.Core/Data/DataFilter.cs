using System.Collections.Concurrent;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Data;

/// <summary>Switches query filters (soft delete, tenant) on and off for a while.</summary>
public interface IDataFilter
{
    IDisposable Enable<TFilter>()
        where TFilter : class;

    IDisposable Disable<TFilter>()
        where TFilter : class;

    bool IsEnabled<TFilter>()
        where TFilter : class;
}

public interface IDataFilter<TFilter>
    where TFilter : class
{
    bool IsEnabled { get; }

    IDisposable Enable();

    IDisposable Disable();
}

public class DataFilterState
{
    public DataFilterState(bool isEnabled)
    {
        IsEnabled = isEnabled;
    }

    public bool IsEnabled { get; set; }

    public DataFilterState Clone() => new(IsEnabled);
}

public class AbpDataFilterOptions
{
    public Dictionary<Type, DataFilterState> DefaultStates { get; } = [];
}

public class DataFilter : IDataFilter, ISingletonDependency
{
    private readonly ConcurrentDictionary<Type, object> _filters = new();
    private readonly IServiceProvider _serviceProvider;

    public DataFilter(IServiceProvider serviceProvider)
    {
        _serviceProvider = serviceProvider;
    }

    public IDisposable Enable<TFilter>()
        where TFilter : class => Filter<TFilter>().Enable();

    public IDisposable Disable<TFilter>()
        where TFilter : class => Filter<TFilter>().Disable();

    public bool IsEnabled<TFilter>()
        where TFilter : class => Filter<TFilter>().IsEnabled;

    private IDataFilter<TFilter> Filter<TFilter>()
        where TFilter : class =>
        (IDataFilter<TFilter>)_filters.GetOrAdd(
            typeof(TFilter),
            static (_, provider) => provider.GetRequiredService<IDataFilter<TFilter>>(),
            _serviceProvider);
}

/// <summary>The state belongs to the asynchronous flow; nothing is stored there until somebody changes it.</summary>
public class DataFilter<TFilter> : IDataFilter<TFilter>
    where TFilter : class
{
    private static readonly object On = new();
    private static readonly object Off = new();
    private readonly AsyncLocal<object?> _state = new();
    private readonly bool _default;

    public DataFilter(IOptions<AbpDataFilterOptions> options)
    {
        _default = options.Value.DefaultStates.GetOrDefault(typeof(TFilter))?.IsEnabled ?? true;
    }

    public bool IsEnabled => _state.Value is { } state ? state == On : _default;

    public IDisposable Enable() => Change(On);

    public IDisposable Disable() => Change(Off);

    private IDisposable Change(object state)
    {
        if (IsEnabled == (state == On))
            return NullDisposable.Instance;
        var previous = _state.Value;
        _state.Value = state;
        return new DisposeAction<(AsyncLocal<object?> State, object? Previous)>(static s => s.State.Value = s.Previous, (_state, previous));
    }
}
