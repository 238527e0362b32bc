using System.Reflection;
using Microsoft.Extensions.FileProviders;

namespace Volo.Abp.VirtualFileSystem.Embedded;

/// <summary>
/// Embedded resources by their names: "My.App.Texts.en.json" with the base namespace "My.App" is /Texts/en.json. The last
/// two parts of a name are the file's name and extension.
/// </summary>
public class AbpEmbeddedFileProvider : DictionaryBasedFileProvider
{
    private readonly Lazy<Dictionary<string, IFileInfo>> _files;

    public AbpEmbeddedFileProvider(Assembly assembly, string? baseNamespace = null)
    {
        Assembly = Check.NotNull(assembly, nameof(assembly));
        BaseNamespace = baseNamespace;
        _files = new Lazy<Dictionary<string, IFileInfo>>(
            () =>
            {
                var files = new Dictionary<string, IFileInfo>(StringComparer.OrdinalIgnoreCase);
                AddFiles(files);
                return files;
            },
            isThreadSafe: true);
    }

    public Assembly Assembly { get; }

    public string? BaseNamespace { get; }

    protected override IDictionary<string, IFileInfo> Files => _files.Value;

    public void AddFiles(Dictionary<string, IFileInfo> files)
    {
        var modified = LastModified();
        var prefix = string.IsNullOrEmpty(BaseNamespace) ? "" : BaseNamespace + ".";
        foreach (var resource in Assembly.GetManifestResourceNames().Where(n => n.StartsWith(prefix, StringComparison.Ordinal)))
        {
            var path = ToPath(resource[prefix.Length..]);
            for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
            {
                var directory = path[..slash];
                files.TryAdd(directory, new VirtualDirectoryFileInfo(directory, directory[(directory.LastIndexOf('/') + 1)..], modified));
            }

            files[path] = new EmbeddedResourceFileInfo(Assembly, resource, path, path[(path.LastIndexOf('/') + 1)..], modified);
        }
    }

    protected override string NormalizePath(string subpath)
    {
        // The compiler writes '-' in folders (never in file names) as '_'.
        var path = base.NormalizePath(subpath);
        var slash = path.LastIndexOf('/');
        return slash <= 0 ? path : string.Concat(path[..slash].Replace('-', '_'), path.AsSpan(slash));
    }

    private static string ToPath(string name)
    {
        var parts = name.Split('.');
        return parts.Length < 3
            ? "/" + name
            : "/" + string.Join('/', parts[..^2]) + "/" + parts[^2] + "." + parts[^1];
    }

    private DateTimeOffset LastModified() =>
        Assembly.Location is { Length: > 0 } location && File.Exists(location) ? new DateTimeOffset(File.GetLastWriteTimeUtc(location)) : DateTimeOffset.UtcNow;
}
