using System.Reflection;
using Microsoft.Extensions.FileProviders;

namespace Volo.Abp.VirtualFileSystem.Embedded;

public class EmbeddedResourceFileInfo(Assembly assembly, string resourcePath, string virtualPath, string name, DateTimeOffset lastModified) : IFileInfo
{
    public bool Exists => true;

    public long Length
    {
        get
        {
            using var stream = CreateReadStream();
            return stream.Length;
        }
    }

    public string? PhysicalPath => null;

    public string VirtualPath { get; } = virtualPath;

    public string Name { get; } = name;

    public DateTimeOffset LastModified { get; } = lastModified;

    public bool IsDirectory => false;

    public Stream CreateReadStream() =>
        assembly.GetManifestResourceStream(resourcePath) ?? throw new FileNotFoundException("There is no such embedded resource.", resourcePath);

    public override string ToString() => $"[EmbeddedResourceFileInfo] {Name} ({VirtualPath})";
}
