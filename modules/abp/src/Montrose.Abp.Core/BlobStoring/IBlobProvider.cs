namespace Volo.Abp.BlobStoring;

/// <summary>Where blobs are kept. The current tenant is set when it is called.</summary>
public interface IBlobProvider
{
    Task SaveAsync(BlobProviderSaveArgs args);

    Task<bool> DeleteAsync(BlobProviderDeleteArgs args);

    Task<bool> ExistsAsync(BlobProviderExistsArgs args);

    Task<Stream?> GetOrNullAsync(BlobProviderGetArgs args);
}
