namespace Volo.Abp.Content;

public class RemoteStreamContent : IRemoteStreamContent
{
    private readonly Stream _stream;
    private readonly bool _disposeStream;
    private bool _disposed;

    public RemoteStreamContent(
        Stream stream,
        string? fileName = null,
        string? contentType = null,
        long? readOnlyLength = null,
        bool disposeStream = true)
    {
        _stream = stream;
        _disposeStream = disposeStream;
        FileName = fileName;
        ContentType = contentType ?? "application/octet-stream";
        ContentLength = readOnlyLength ?? (stream.CanSeek ? stream.Length - stream.Position : null);
    }

    public virtual string? FileName { get; }

    public virtual string ContentType { get; }

    public virtual long? ContentLength { get; }

    public virtual Stream GetStream() => _stream;

    public virtual void Dispose()
    {
        if (_disposed || !_disposeStream)
            return;
        _disposed = true;
        _stream.Dispose();
        GC.SuppressFinalize(this);
    }
}
