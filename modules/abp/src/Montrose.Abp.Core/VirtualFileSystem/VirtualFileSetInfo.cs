using Microsoft.Extensions.FileProviders;

namespace Volo.Abp.VirtualFileSystem;

public class VirtualFileSetInfo(IFileProvider fileProvider)
{
    public IFileProvider FileProvider { get; } = fileProvider;
}
