namespace Volo.Abp.BlobStoring;

public class BlobProviderGetArgs(
    string containerName, BlobContainerConfiguration configuration, string blobName, CancellationToken cancellationToken = default)
    : BlobProviderArgs(containerName, configuration, blobName, cancellationToken)
{
}
