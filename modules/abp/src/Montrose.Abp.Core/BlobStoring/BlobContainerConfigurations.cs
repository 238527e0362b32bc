namespace Volo.Abp.BlobStoring;

public class BlobContainerConfigurations
{
    private readonly Dictionary<string, BlobContainerConfiguration> _containers = new(StringComparer.Ordinal)
    {
        [BlobContainerNameAttribute.GetContainerName<DefaultContainer>()] = new BlobContainerConfiguration()
    };

    private BlobContainerConfiguration Default => GetConfiguration<DefaultContainer>();

    public BlobContainerConfigurations Configure<TContainer>(Action<BlobContainerConfiguration> configureAction) =>
        Configure(BlobContainerNameAttribute.GetContainerName<TContainer>(), configureAction);

    public BlobContainerConfigurations Configure(string name, Action<BlobContainerConfiguration> configureAction)
    {
        if (!_containers.TryGetValue(name, out var configuration))
            _containers[name] = configuration = new BlobContainerConfiguration(Default);
        configureAction(configuration);
        return this;
    }

    /// <summary>For containers that have no configuration, and for what the others leave open.</summary>
    public BlobContainerConfigurations ConfigureDefault(Action<BlobContainerConfiguration> configureAction)
    {
        configureAction(Default);
        return this;
    }

    public BlobContainerConfigurations ConfigureAll(Action<string, BlobContainerConfiguration> configureAction)
    {
        foreach (var (name, configuration) in _containers)
            configureAction(name, configuration);
        return this;
    }

    public BlobContainerConfiguration GetConfiguration<TContainer>() => GetConfiguration(BlobContainerNameAttribute.GetContainerName<TContainer>());

    public BlobContainerConfiguration GetConfiguration(string name) =>
        _containers.GetValueOrDefault(name) ?? _containers[DefaultContainer.Name];
}
