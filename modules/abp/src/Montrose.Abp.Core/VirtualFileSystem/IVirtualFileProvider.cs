using Microsoft.Extensions.FileProviders;

namespace Volo.Abp.VirtualFileSystem;

/// <summary>All file sets as one tree.</summary>
public interface IVirtualFileProvider : IFileProvider
{
}
