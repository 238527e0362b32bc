namespace System.IO;

public static class AbpStreamExtensions
{
    public static byte[] GetAllBytes(this Stream stream)
    {
        using var copy = stream.CreateMemoryStream();
        return copy.ToArray();
    }

    public static async Task<byte[]> GetAllBytesAsync(this Stream stream, CancellationToken cancellationToken = default)
    {
        using var copy = await stream.CreateMemoryStreamAsync(cancellationToken);
        return copy.ToArray();
    }

    public static Task CopyToAsync(this Stream stream, Stream destination, CancellationToken cancellationToken)
    {
        Rewind(stream);
        return stream.CopyToAsync(destination, 81920, cancellationToken);
    }

    public static async Task<MemoryStream> CreateMemoryStreamAsync(this Stream stream, CancellationToken cancellationToken = default)
    {
        Rewind(stream);
        var copy = new MemoryStream();
        await stream.CopyToAsync(copy, 81920, cancellationToken);
        Rewind(stream);
        copy.Position = 0;
        return copy;
    }

    public static MemoryStream CreateMemoryStream(this Stream stream)
    {
        Rewind(stream);
        var copy = new MemoryStream();
        stream.CopyTo(copy);
        Rewind(stream);
        copy.Position = 0;
        return copy;
    }

    private static void Rewind(Stream stream)
    {
        if (stream.CanSeek)
            stream.Position = 0;
    }
}
