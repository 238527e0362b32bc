using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Tracing;

public class AbpCorrelationIdOptions
{
    public string HttpHeaderName { get; set; } = "X-Correlation-Id";

    public bool SetResponseHeader { get; set; } = true;
}

/// <summary>The id that one request carries through everything it causes.</summary>
public interface ICorrelationIdProvider
{
    string? Get();

    IDisposable Change(string? correlationId);
}

public class DefaultCorrelationIdProvider : ICorrelationIdProvider, ISingletonDependency
{
    private readonly AsyncLocal<string?> _current = new();

    private string? Current => _current.Value;

    public virtual string? Get() => Current;

    public virtual IDisposable Change(string? correlationId)
    {
        var parent = Current;
        _current.Value = correlationId;
        return new DisposeAction(() => _current.Value = parent);
    }
}
