using System.Collections.Concurrent;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.VirtualFileSystem;

public class DynamicFileProvider : DictionaryBasedFileProvider, IDynamicFileProvider, ISingletonDependency
{
    private readonly ConcurrentDictionary<string, CancellationTokenSource> _watched = new(StringComparer.OrdinalIgnoreCase);

    protected override IDictionary<string, IFileInfo> Files => DynamicFiles;

    protected ConcurrentDictionary<string, IFileInfo> DynamicFiles { get; } = new(StringComparer.OrdinalIgnoreCase);

    public virtual void AddOrUpdate(IFileInfo fileInfo)
    {
        var path = NormalizePath(fileInfo.GetVirtualOrPhysicalPathOrNull()!);
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            var directory = path[..slash];
            DynamicFiles.TryAdd(directory, new VirtualDirectoryFileInfo(directory, directory[(directory.LastIndexOf('/') + 1)..], fileInfo.LastModified));
        }

        DynamicFiles[path] = fileInfo;
        ReportChange(path);
    }

    public virtual bool Delete(string filePath)
    {
        var path = NormalizePath(filePath);
        if (!DynamicFiles.TryRemove(path, out _))
            return false;
        ReportChange(path);
        return true;
    }

    public override IChangeToken Watch(string filter)
    {
        if (filter.Contains('*', StringComparison.Ordinal))
            return NullChangeToken.Singleton;
        return new CancellationChangeToken(_watched.GetOrAdd(NormalizePath(filter), _ => new CancellationTokenSource()).Token);
    }

    protected virtual void ReportChange(string filePath)
    {
        if (!_watched.TryRemove(filePath, out var source))
            return;
        source.Cancel();
        source.Dispose();
    }
}
