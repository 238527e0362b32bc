namespace Volo.Abp.VirtualFileSystem;

public class VirtualFileSetList : List<VirtualFileSetInfo>
{
}
