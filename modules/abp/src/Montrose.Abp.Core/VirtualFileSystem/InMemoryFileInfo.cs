using Microsoft.Extensions.FileProviders;

namespace Volo.Abp.VirtualFileSystem;

public class InMemoryFileInfo(string dynamicPath, byte[] fileContent, string name) : IFileInfo
{
    public bool Exists => true;

    public long Length => fileContent.Length;

    public string? PhysicalPath => null;

    public string Name { get; } = name;

    public DateTimeOffset LastModified { get; } = DateTimeOffset.UtcNow;

    public bool IsDirectory => false;

    public string DynamicPath { get; } = dynamicPath;

    public Stream CreateReadStream() => new MemoryStream(fileContent, writable: false);
}
