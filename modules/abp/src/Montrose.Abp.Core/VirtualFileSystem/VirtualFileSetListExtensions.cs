using System.Reflection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.FileProviders.Physical;
using Volo.Abp.VirtualFileSystem.Embedded;
using Volo.Abp.VirtualFileSystem.Physical;

namespace Volo.Abp.VirtualFileSystem;

public static class VirtualFileSetListExtensions
{
    private const string Manifest = "Microsoft.Extensions.FileProviders.Embedded.Manifest.xml";

    /// <summary>
    /// Adds the embedded files of <typeparamref name="T"/>'s assembly: by their real paths where the assembly has a
    /// manifest of embedded files, else by the names of the resources.
    /// </summary>
    /// <param name="list">The sets to add to.</param>
    /// <param name="baseNamespace">What the names of the resources begin with and the paths leave out.</param>
    /// <param name="baseFolder">The folder of the project that becomes the root (manifest only).</param>
    public static void AddEmbedded<T>(this VirtualFileSetList list, string? baseNamespace = null, string? baseFolder = null)
    {
        var assembly = typeof(T).Assembly;
        list.Add(new EmbeddedVirtualFileSetInfo(CreateProvider(assembly, baseNamespace, baseFolder), assembly, baseFolder));
    }

    public static void AddPhysical(
        this VirtualFileSetList list, string root, ExclusionFilters exclusionFilters = ExclusionFilters.Sensitive) =>
        list.Add(new PhysicalVirtualFileSetInfo(new PhysicalFileProvider(root, exclusionFilters), root));

    /// <summary>In development: read the files of the project's folder, so that a change shows without a build.</summary>
    public static void ReplaceEmbeddedByPhysical<T>(this VirtualFileSetList fileSets, string physicalPath)
    {
        var assembly = typeof(T).Assembly;
        for (var i = 0; i < fileSets.Count; i++)
        {
            if (fileSets[i] is not EmbeddedVirtualFileSetInfo embedded || embedded.Assembly != assembly)
                continue;
            var root = string.IsNullOrEmpty(embedded.BaseFolder) ? physicalPath : Path.Combine(physicalPath, embedded.BaseFolder.TrimStart('/'));
            fileSets[i] = new PhysicalVirtualFileSetInfo(new PhysicalFileProvider(root), root);
        }
    }

    private static IFileProvider CreateProvider(Assembly assembly, string? baseNamespace, string? baseFolder)
    {
        if (assembly.GetManifestResourceInfo(Manifest) is null)
            return new AbpEmbeddedFileProvider(assembly, baseNamespace);
        return string.IsNullOrEmpty(baseFolder)
            ? new ManifestEmbeddedFileProvider(assembly)
            : new ManifestEmbeddedFileProvider(assembly, baseFolder);
    }
}
