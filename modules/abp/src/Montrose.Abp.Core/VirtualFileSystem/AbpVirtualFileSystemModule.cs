using Volo.Abp.Modularity;

namespace Volo.Abp.VirtualFileSystem;

public class AbpVirtualFileSystemModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        // The texts and templates of all parts of this assembly, by the names of their resources.
        Configure<AbpVirtualFileSystemOptions>(options => options.FileSets.AddEmbedded<AbpVirtualFileSystemModule>());
    }
}
