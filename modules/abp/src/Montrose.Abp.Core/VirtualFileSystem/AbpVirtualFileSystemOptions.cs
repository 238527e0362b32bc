namespace Volo.Abp.VirtualFileSystem;

public class AbpVirtualFileSystemOptions
{
    /// <summary>A later set hides equal paths of earlier ones.</summary>
    public VirtualFileSetList FileSets { get; } = [];
}
