using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Domain.Repositories;

/// <summary>Switches change tracking of repositories' reads for a scope.</summary>
public interface IEntityChangeTrackingProvider
{
    bool? Enabled { get; }

    IDisposable Change(bool? enabled);
}

/// <inheritdoc cref="IEntityChangeTrackingProvider"/>
public class EntityChangeTrackingProvider : IEntityChangeTrackingProvider, ISingletonDependency
{
    private readonly AsyncLocal<bool?> _current = new();

    public bool? Enabled => _current.Value;

    public IDisposable Change(bool? enabled)
    {
        var previous = Enabled;
        _current.Value = enabled;
        return new DisposeAction(() => _current.Value = previous);
    }
}
