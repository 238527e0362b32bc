using System.Security.Cryptography;
using System.Text;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace Volo.Abp.BlobStoring.Database;

/// <summary>Keeps blobs in the database of the current tenant, in its unit of work.</summary>
public class DatabaseBlobProvider(
    IDatabaseBlobRepository databaseBlobRepository,
    IDatabaseBlobContainerRepository databaseBlobContainerRepository,
    IGuidGenerator guidGenerator,
    ICurrentTenant currentTenant,
    IUnitOfWorkManager unitOfWorkManager) : BlobProviderBase, ITransientDependency
{
    protected IDatabaseBlobRepository DatabaseBlobRepository { get; } = databaseBlobRepository;

    protected IDatabaseBlobContainerRepository DatabaseBlobContainerRepository { get; } = databaseBlobContainerRepository;

    protected IGuidGenerator GuidGenerator { get; } = guidGenerator;

    protected ICurrentTenant CurrentTenant { get; } = currentTenant;

    /// <exception cref="BlobAlreadyExistsException">There is one with the name, and it may not be replaced.</exception>
    public override async Task SaveAsync(BlobProviderSaveArgs args)
    {
        using var unitOfWork = unitOfWorkManager.Begin();
        var container = await GetOrCreateContainerAsync(args.ContainerName, args.CancellationToken);
        var blob = await DatabaseBlobRepository.FindAsync(container.Id, args.BlobName, args.CancellationToken);
        if (blob is not null && !args.OverrideExisting)
            throw new BlobAlreadyExistsException($"The container '{args.ContainerName}' holds a blob named '{args.BlobName}' already. Set overrideExisting to replace it.");

        var content = await ReadAsync(args.BlobStream, args.CancellationToken);
        if (blob is null)
        {
            blob = new DatabaseBlob(GuidGenerator.Create(), container.Id, args.BlobName, content, CurrentTenant.Id);
            await DatabaseBlobRepository.InsertAsync(blob, autoSave: true, args.CancellationToken);
        }
        else
        {
            blob.SetContent(content);
            await DatabaseBlobRepository.UpdateAsync(blob, autoSave: true, args.CancellationToken);
        }

        await unitOfWork.CompleteAsync(args.CancellationToken);
    }

    public override async Task<bool> DeleteAsync(BlobProviderDeleteArgs args)
    {
        using var unitOfWork = unitOfWorkManager.Begin();
        var container = await DatabaseBlobContainerRepository.FindAsync(args.ContainerName, args.CancellationToken);
        var wasThere = container is not null
            && await DatabaseBlobRepository.DeleteAsync(container.Id, args.BlobName, autoSave: true, args.CancellationToken);
        await unitOfWork.CompleteAsync(args.CancellationToken);
        return wasThere;
    }

    public override async Task<bool> ExistsAsync(BlobProviderExistsArgs args)
    {
        using var unitOfWork = unitOfWorkManager.Begin();
        var container = await DatabaseBlobContainerRepository.FindAsync(args.ContainerName, args.CancellationToken);
        return container is not null
            && await DatabaseBlobRepository.ExistsAsync(container.Id, args.BlobName, args.CancellationToken);
    }

    public override async Task<Stream?> GetOrNullAsync(BlobProviderGetArgs args)
    {
        using var unitOfWork = unitOfWorkManager.Begin();
        var container = await DatabaseBlobContainerRepository.FindAsync(args.ContainerName, args.CancellationToken);
        if (container is null)
            return null;

        var blob = await DatabaseBlobRepository.FindAsync(container.Id, args.BlobName, args.CancellationToken);
        return blob is null ? null : new MemoryStream(blob.Content, writable: false);
    }

    protected virtual async Task<DatabaseBlobContainer> GetOrCreateContainerAsync(
        string name, CancellationToken cancellationToken = default)
    {
        if (await DatabaseBlobContainerRepository.FindAsync(name, cancellationToken) is { } container)
            return container;

        try
        {
            return await CreateContainerAsync(name, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Another request has created it in the meantime, under the same id; anything else is an error.
            if (await DatabaseBlobContainerRepository.FindAsync(name, cancellationToken) is { } created)
                return created;
            throw;
        }
    }

    private async Task<DatabaseBlobContainer> CreateContainerAsync(string name, CancellationToken cancellationToken)
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true);
        var container = new DatabaseBlobContainer(IdOf(name), name, CurrentTenant.Id);
        await DatabaseBlobContainerRepository.InsertAsync(container, autoSave: true, cancellationToken);
        await unitOfWork.CompleteAsync(cancellationToken);
        return container;
    }

    /// <summary>The same for everybody who creates the container, so that the primary key keeps it from being there twice.</summary>
    private Guid IdOf(string name) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"{CurrentTenant.Id}/{name}")).AsSpan(0, 16));

    private static async Task<byte[]> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var memory = new MemoryStream();
        await stream.CopyToAsync(memory, cancellationToken);
        return memory.ToArray();
    }
}
