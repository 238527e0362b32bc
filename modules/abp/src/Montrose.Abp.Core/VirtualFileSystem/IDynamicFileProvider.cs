using Microsoft.Extensions.FileProviders;

namespace Volo.Abp.VirtualFileSystem;

/// <summary>Files that the running application adds; they hide all others.</summary>
public interface IDynamicFileProvider : IFileProvider
{
    void AddOrUpdate(IFileInfo fileInfo);

    bool Delete(string filePath);
}
