namespace Volo.Abp.BlobStoring;

public class BlobNormalizeNaming(string? containerName, string? blobName)
{
    public string ContainerName { get; } = containerName!;

    public string BlobName { get; } = blobName!;
}
