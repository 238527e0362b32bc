namespace Volo.Abp.Modularity;

/// <summary>What a module gets while services are registered; <see cref="Items"/> is shared by all modules.</summary>
public class ServiceConfigurationContext
{
    public ServiceConfigurationContext(IServiceCollection services)
    {
        Services = Check.NotNull(services, nameof(services));
    }

    public IServiceCollection Services { get; }

    public IDictionary<string, object?> Items { get; } = new Dictionary<string, object?>(StringComparer.Ordinal);

    public object? this[string key]
    {
        get => Items.TryGetValue(key, out var value) ? value : null;
        set => Items[key] = value;
    }
}
