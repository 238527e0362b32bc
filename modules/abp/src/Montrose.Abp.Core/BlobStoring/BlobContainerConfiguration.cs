using Volo.Abp.Collections;

namespace Volo.Abp.BlobStoring;

/// <summary>How a container is kept; what it does not say comes from the fallback.</summary>
public class BlobContainerConfiguration(BlobContainerConfiguration? fallbackConfiguration = null)
{
    private readonly Dictionary<string, object?> _properties = new(StringComparer.Ordinal);
    private Type? _providerType;
    private bool? _isMultiTenant;

    public Type? ProviderType
    {
        get => _providerType ?? fallbackConfiguration?.ProviderType;
        set => _providerType = value;
    }

    /// <summary>Whether each tenant has files of its own.</summary>
    public bool IsMultiTenant
    {
        get => _isMultiTenant ?? fallbackConfiguration?.IsMultiTenant ?? true;
        set => _isMultiTenant = value;
    }

    public ITypeList<IBlobNamingNormalizer> NamingNormalizers { get; } = new TypeList<IBlobNamingNormalizer>();

    public T? GetConfigurationOrDefault<T>(string name, T? defaultValue = default) =>
        GetConfigurationOrNull(name) is T value ? value : defaultValue;

    public object? GetConfigurationOrNull(string name, object? defaultValue = null) =>
        _properties.GetValueOrDefault(name) ?? fallbackConfiguration?.GetConfigurationOrNull(name) ?? defaultValue;

    public BlobContainerConfiguration SetConfiguration(string name, object? value)
    {
        _properties[Check.NotNullOrWhiteSpace(name, nameof(name))] = value;
        return this;
    }

    public BlobContainerConfiguration ClearConfiguration(string name)
    {
        _properties.Remove(name);
        return this;
    }
}
