namespace Volo.Abp.Http.Client;

/// <summary>Where the services of other processes are: section <c>RemoteServices</c> of the configuration.</summary>
internal sealed class AbpRemoteServiceOptions
{
    public RemoteServiceConfigurationDictionary RemoteServices { get; set; } = [];
}

/// <summary>Remote services by name.</summary>
internal sealed class RemoteServiceConfigurationDictionary : Dictionary<string, RemoteServiceConfiguration>
{
    public const string DefaultName = "Default";

    public RemoteServiceConfiguration? Default
    {
        get => TryGetValue(DefaultName, out var configuration) ? configuration : null;
        set => this[DefaultName] = value ?? throw new ArgumentNullException(nameof(value));
    }

    public RemoteServiceConfiguration GetConfigurationOrDefault(string name)
        => (TryGetValue(name, out var configuration) ? configuration : Default)
            ?? throw new AbpException($"The remote service '{name}' is not configured, and there is no default one: set RemoteServices:{name}:BaseUrl.");
}

/// <summary>The address of a remote service.</summary>
internal sealed class RemoteServiceConfiguration : Dictionary<string, string?>
{
    public RemoteServiceConfiguration()
    {
    }

    public RemoteServiceConfiguration(string baseUrl) => BaseUrl = baseUrl;

    public string BaseUrl
    {
        get => TryGetValue(nameof(BaseUrl), out var url) && url is not null ? url : throw new AbpException("The remote service has no BaseUrl.");
        set => this[nameof(BaseUrl)] = value;
    }
}
