namespace Volo.Abp.BlobStoring;

public static class BlobContainerExtensions
{
    public static async Task SaveAsync(
        this IBlobContainer container, string name, byte[] bytes, bool overrideExisting = false, CancellationToken cancellationToken = default)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        await container.SaveAsync(name, stream, overrideExisting, cancellationToken);
    }

    public static async Task<byte[]> GetAllBytesAsync(this IBlobContainer container, string name, CancellationToken cancellationToken = default)
    {
        await using var stream = await container.GetAsync(name, cancellationToken);
        return await ReadAsync(stream, cancellationToken);
    }

    public static async Task<byte[]?> GetAllBytesOrNullAsync(this IBlobContainer container, string name, CancellationToken cancellationToken = default)
    {
        await using var stream = await container.GetOrNullAsync(name, cancellationToken);
        return stream is null ? null : await ReadAsync(stream, cancellationToken);
    }

    private static async Task<byte[]> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var memory = new MemoryStream();
        await stream.CopyToAsync(memory, cancellationToken);
        return memory.ToArray();
    }
}
