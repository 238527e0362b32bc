namespace Volo.Abp.BlobStoring;

public class BlobProviderSaveArgs(
    string containerName,
    BlobContainerConfiguration configuration,
    string blobName,
    Stream blobStream,
    bool overrideExisting = false,
    CancellationToken cancellationToken = default) : BlobProviderArgs(containerName, configuration, blobName, cancellationToken)
{
    public Stream BlobStream { get; } = blobStream;

    public bool OverrideExisting { get; } = overrideExisting;
}
