namespace Volo.Abp.BlobStoring;

public class BlobProviderDeleteArgs(
    string containerName, BlobContainerConfiguration configuration, string blobName, CancellationToken cancellationToken = default)
    : BlobProviderArgs(containerName, configuration, blobName, cancellationToken)
{
}
