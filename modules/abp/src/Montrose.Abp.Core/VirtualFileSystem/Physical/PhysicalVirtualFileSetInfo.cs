using Microsoft.Extensions.FileProviders;

namespace Volo.Abp.VirtualFileSystem.Physical;

public class PhysicalVirtualFileSetInfo(IFileProvider fileProvider, string root) : VirtualFileSetInfo(fileProvider)
{
    public string Root { get; } = root;
}
