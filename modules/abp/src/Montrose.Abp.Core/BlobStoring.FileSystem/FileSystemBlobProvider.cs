using Volo.Abp.DependencyInjection;

namespace Volo.Abp.BlobStoring.FileSystem;

/// <summary>Blobs as files. A file appears complete: it is written beside its place and moved there.</summary>
[ExposeServices(typeof(IBlobProvider), typeof(FileSystemBlobProvider))]
public class FileSystemBlobProvider(IBlobFilePathCalculator filePathCalculator) : BlobProviderBase, ITransientDependency
{
    protected IBlobFilePathCalculator FilePathCalculator { get; } = filePathCalculator;

    public override async Task SaveAsync(BlobProviderSaveArgs args)
    {
        var path = FilePathCalculator.Calculate(args);
        if (!args.OverrideExisting && File.Exists(path))
            throw Exists(args);

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var unfinished = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            await using (var file = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.None, 81_920, FileOptions.Asynchronous))
                await args.BlobStream.CopyToAsync(file, args.CancellationToken);
            File.Move(unfinished, path, args.OverrideExisting);
        }
        catch (IOException) when (!args.OverrideExisting && File.Exists(path))
        {
            throw Exists(args);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    public override Task<bool> DeleteAsync(BlobProviderDeleteArgs args)
    {
        var path = FilePathCalculator.Calculate(args);
        if (!File.Exists(path))
            return Task.FromResult(false);
        File.Delete(path);
        return Task.FromResult(true);
    }

    public override Task<bool> ExistsAsync(BlobProviderExistsArgs args) => Task.FromResult(File.Exists(FilePathCalculator.Calculate(args)));

    public override Task<Stream?> GetOrNullAsync(BlobProviderGetArgs args)
    {
        var path = FilePathCalculator.Calculate(args);
        return Task.FromResult<Stream?>(File.Exists(path)
            ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 81_920, FileOptions.Asynchronous | FileOptions.SequentialScan)
            : null);
    }

    private static BlobAlreadyExistsException Exists(BlobProviderSaveArgs args) =>
        new($"There is already a blob '{args.BlobName}' in the container '{args.ContainerName}'.");
}
