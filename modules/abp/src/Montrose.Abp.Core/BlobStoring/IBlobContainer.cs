namespace Volo.Abp.BlobStoring;

/// <summary>Files by name, each tenant's apart from all others.</summary>
public interface IBlobContainer
{
    /// <exception cref="BlobAlreadyExistsException">There is one, and it is not to be replaced.</exception>
    Task SaveAsync(string name, Stream stream, bool overrideExisting = false, CancellationToken cancellationToken = default);

    /// <returns>Whether there was one.</returns>
    Task<bool> DeleteAsync(string name, CancellationToken cancellationToken = default);

    Task<bool> ExistsAsync(string name, CancellationToken cancellationToken = default);

    /// <exception cref="AbpException">There is none.</exception>
    Task<Stream> GetAsync(string name, CancellationToken cancellationToken = default);

    Task<Stream?> GetOrNullAsync(string name, CancellationToken cancellationToken = default);
}

/// <summary>The container that <typeparamref name="TContainer"/> names.</summary>
public interface IBlobContainer<TContainer> : IBlobContainer
    where TContainer : class
{
}
