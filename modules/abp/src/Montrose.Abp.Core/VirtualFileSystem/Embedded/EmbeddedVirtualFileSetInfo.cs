using System.Reflection;
using Microsoft.Extensions.FileProviders;

namespace Volo.Abp.VirtualFileSystem.Embedded;

public class EmbeddedVirtualFileSetInfo(IFileProvider fileProvider, Assembly assembly, string? baseFolder = null) : VirtualFileSetInfo(fileProvider)
{
    public Assembly Assembly { get; } = assembly;

    public string? BaseFolder { get; } = baseFolder;
}
