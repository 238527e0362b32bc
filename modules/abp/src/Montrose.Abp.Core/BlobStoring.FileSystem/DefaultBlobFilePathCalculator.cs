using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.BlobStoring.FileSystem;

/// <summary>base/host/container/name, or base/tenants/id/container/name. A name that would leave that folder is refused.</summary>
public class DefaultBlobFilePathCalculator(ICurrentTenant currentTenant) : IBlobFilePathCalculator, ITransientDependency
{
    protected ICurrentTenant CurrentTenant { get; } = currentTenant;

    public virtual string Calculate(BlobProviderArgs args)
    {
        var configuration = args.Configuration.GetFileSystemConfiguration();
        var root = CurrentTenant.Id is { } tenantId
            ? Path.Combine(configuration.BasePath, "tenants", tenantId.ToString("D"))
            : Path.Combine(configuration.BasePath, "host");
        var folder = configuration.AppendContainerNameToBasePath ? Below(root, args.ContainerName) : Path.GetFullPath(root);
        return Below(folder, args.BlobName);
    }

    private static string Below(string folder, string name)
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;
        // A backslash is a part of a name here and a separator elsewhere; both must stay inside.
        var path = Path.GetFullPath(Path.Combine(root, name.Replace('\\', '/')));
        return !name.Contains('\0', StringComparison.Ordinal) && path.Length > root.Length && path.StartsWith(root, StringComparison.Ordinal)
            ? path
            : throw new ArgumentException($"'{name}' is no name of a blob: it leads out of its container.", nameof(name));
    }
}
