using Volo.Abp.Domain.Repositories;

namespace Volo.Abp.BlobStoring.Database;

/// <summary>Blobs in the database.</summary>
public interface IDatabaseBlobRepository : IBasicRepository<DatabaseBlob, Guid>
{
    Task<DatabaseBlob?> FindAsync(Guid containerId, string name, CancellationToken cancellationToken = default);

    Task<bool> ExistsAsync(Guid containerId, string name, CancellationToken cancellationToken = default);

    Task<bool> DeleteAsync(Guid containerId, string name, bool autoSave = false, CancellationToken cancellationToken = default);
}
