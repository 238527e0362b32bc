using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.BlobStoring;

public class BlobNormalizeNamingService(IServiceProvider serviceProvider) : IBlobNormalizeNamingService, ITransientDependency
{
    protected IServiceProvider ServiceProvider { get; } = serviceProvider;

    public BlobNormalizeNaming NormalizeNaming(BlobContainerConfiguration configuration, string? containerName, string? blobName)
    {
        foreach (var type in configuration.NamingNormalizers)
        {
            var normalizer = (IBlobNamingNormalizer)ServiceProvider.GetRequiredService(type);
            containerName = containerName is null ? null : normalizer.NormalizeContainerName(containerName);
            blobName = blobName is null ? null : normalizer.NormalizeBlobName(blobName);
        }

        return new BlobNormalizeNaming(containerName, blobName);
    }

    public string NormalizeContainerName(BlobContainerConfiguration configuration, string containerName) =>
        NormalizeNaming(configuration, containerName, null).ContainerName;

    public string NormalizeBlobName(BlobContainerConfiguration configuration, string blobName) =>
        NormalizeNaming(configuration, null, blobName).BlobName;
}
