using System.Collections.Concurrent;
using Microsoft.Extensions.Logging.Abstractions;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Threading;

/// <summary>Values that flow with the asynchronous call, by name.</summary>
public interface IAmbientDataContext
{
    void SetData(string key, object? value);

    object? GetData(string key);
}

/// <summary>Nested values that flow with the asynchronous call.</summary>
public interface IAmbientScopeProvider<T>
{
    T? GetValue(string contextKey);

    IDisposable BeginScope(string contextKey, T value);
}

public class AsyncLocalAmbientDataContext : IAmbientDataContext, ISingletonDependency
{
    private static readonly ConcurrentDictionary<string, AsyncLocal<object?>> Values = new(StringComparer.Ordinal);

    public void SetData(string key, object? value) => Values.GetOrAdd(key, static _ => new AsyncLocal<object?>()).Value = value;

    public object? GetData(string key) => Values.TryGetValue(key, out var local) ? local.Value : null;
}

public class AmbientDataContextAmbientScopeProvider<T> : IAmbientScopeProvider<T>
{
    private readonly IAmbientDataContext _dataContext;

    public AmbientDataContextAmbientScopeProvider(IAmbientDataContext dataContext)
    {
        _dataContext = Check.NotNull(dataContext, nameof(dataContext));
        Logger = NullLogger<AmbientDataContextAmbientScopeProvider<T>>.Instance;
    }

    public ILogger<AmbientDataContextAmbientScopeProvider<T>> Logger { get; set; }

    public T? GetValue(string contextKey) => _dataContext.GetData(contextKey) is T value ? value : default;

    public IDisposable BeginScope(string contextKey, T value)
    {
        var outer = _dataContext.GetData(contextKey);
        _dataContext.SetData(contextKey, value);
        return new DisposeAction<(IAmbientDataContext Context, string Key, object? Outer)>(
            static s => s.Context.SetData(s.Key, s.Outer),
            (_dataContext, contextKey, outer));
    }
}

public static class AsyncLocalSimpleScopeExtensions
{
    public static IDisposable SetScoped<T>(this AsyncLocal<T> asyncLocal, T value)
    {
        var previous = asyncLocal.Value;
        asyncLocal.Value = value;
        return new DisposeAction<(AsyncLocal<T> Local, T Previous)>(static s => s.Local.Value = s.Previous, (asyncLocal, previous!));
    }
}
