namespace Volo.Abp.Content;

/// <summary>A file that comes in or goes out over a remote call.</summary>
public interface IRemoteStreamContent : IDisposable
{
    string? FileName { get; }

    string ContentType { get; }

    long? ContentLength { get; }

    Stream GetStream();
}
