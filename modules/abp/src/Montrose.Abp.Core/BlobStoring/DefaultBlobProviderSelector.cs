using Volo.Abp.DependencyInjection;
using Volo.Abp.DynamicProxy;

namespace Volo.Abp.BlobStoring;

public class DefaultBlobProviderSelector(IBlobContainerConfigurationProvider configurationProvider, IEnumerable<IBlobProvider> blobProviders)
    : IBlobProviderSelector, ITransientDependency
{
    protected IEnumerable<IBlobProvider> BlobProviders { get; } = blobProviders;

    protected IBlobContainerConfigurationProvider ConfigurationProvider { get; } = configurationProvider;

    public virtual IBlobProvider Get(string containerName)
    {
        var type = ConfigurationProvider.Get(containerName).ProviderType
            ?? throw new AbpException($"No provider is configured for the blob container '{containerName}' or by default.");
        return BlobProviders.FirstOrDefault(p => type.IsAssignableFrom(ProxyHelper.GetUnProxiedType(p)))
            ?? throw new AbpException($"The blob provider {type.FullName} of the container '{containerName}' is not registered.");
    }
}
