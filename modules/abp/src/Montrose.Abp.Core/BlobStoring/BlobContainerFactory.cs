using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Threading;

namespace Volo.Abp.BlobStoring;

public class BlobContainerFactory(
    IBlobContainerConfigurationProvider configurationProvider,
    ICurrentTenant currentTenant,
    ICancellationTokenProvider cancellationTokenProvider,
    IBlobProviderSelector providerSelector,
    IServiceProvider serviceProvider,
    IBlobNormalizeNamingService blobNormalizeNamingService) : IBlobContainerFactory, ITransientDependency
{
    public virtual IBlobContainer Create(string name) => new BlobContainer(
        name,
        configurationProvider.Get(name),
        providerSelector.Get(name),
        currentTenant,
        cancellationTokenProvider,
        blobNormalizeNamingService,
        serviceProvider);
}
