namespace Volo.Abp.BlobStoring;

public abstract class BlobProviderArgs
{
    protected BlobProviderArgs(string containerName, BlobContainerConfiguration configuration, string blobName, CancellationToken cancellationToken = default)
    {
        ContainerName = Check.NotNullOrWhiteSpace(containerName, nameof(containerName));
        Configuration = configuration;
        BlobName = Check.NotNullOrWhiteSpace(blobName, nameof(blobName));
        CancellationToken = cancellationToken;
    }

    public string ContainerName { get; }

    public BlobContainerConfiguration Configuration { get; }

    public string BlobName { get; }

    public CancellationToken CancellationToken { get; }
}
