using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.VirtualFileSystem;

public class VirtualFileProvider : IVirtualFileProvider, ISingletonDependency
{
    private readonly AbpVirtualFileSystemOptions _options;
    private readonly IFileProvider _all;

    public VirtualFileProvider(IOptions<AbpVirtualFileSystemOptions> options, IDynamicFileProvider dynamicFileProvider)
    {
        _options = options.Value;
        _all = CreateHybridProvider(dynamicFileProvider);
    }

    public virtual IFileInfo GetFileInfo(string subpath) => _all.GetFileInfo(subpath);

    public virtual IDirectoryContents GetDirectoryContents(string subpath) =>
        _all.GetDirectoryContents(subpath.Length == 0 ? "/" : subpath);

    public virtual IChangeToken Watch(string filter) => _all.Watch(filter);

    protected virtual IFileProvider CreateHybridProvider(IDynamicFileProvider dynamicFileProvider) => new CompositeFileProvider(
        [dynamicFileProvider, .. Enumerable.Reverse(_options.FileSets).Select(s => s.FileProvider)]);
}
