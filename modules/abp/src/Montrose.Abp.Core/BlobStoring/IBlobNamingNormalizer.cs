namespace Volo.Abp.BlobStoring;

/// <summary>Brings names into a form that a provider can keep.</summary>
public interface IBlobNamingNormalizer
{
    string NormalizeContainerName(string containerName);

    string NormalizeBlobName(string blobName);
}
