using System.Collections;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Volo.Abp.VirtualFileSystem;

/// <summary>Files by their full paths; directories are entries among them.</summary>
public abstract class DictionaryBasedFileProvider : IFileProvider
{
    protected abstract IDictionary<string, IFileInfo> Files { get; }

    public virtual IFileInfo GetFileInfo(string subpath) =>
        Files.TryGetValue(NormalizePath(subpath), out var file) ? file : new NotFoundFileInfo(subpath);

    public virtual IDirectoryContents GetDirectoryContents(string subpath)
    {
        var directory = NormalizePath(subpath).TrimEnd('/') + "/";
        if (directory != "/" && !(Files.TryGetValue(directory.TrimEnd('/'), out var info) && info.IsDirectory))
            return NotFoundDirectoryContents.Singleton;

        var found = Files
            .Where(f => f.Key.StartsWith(directory, StringComparison.OrdinalIgnoreCase) && f.Key.IndexOf('/', directory.Length) < 0)
            .Select(f => f.Value)
            .ToList();
        return new Contents(found);
    }

    public virtual IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    protected virtual string NormalizePath(string subpath) => "/" + subpath.TrimStart('/');

    private sealed class Contents(List<IFileInfo> files) : IDirectoryContents
    {
        public bool Exists => true;

        public IEnumerator<IFileInfo> GetEnumerator() => files.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
