using Volo.Abp.Domain.Repositories;

namespace Volo.Abp.BlobStoring.Database;

/// <summary>Blob containers of the current tenant.</summary>
public interface IDatabaseBlobContainerRepository : IBasicRepository<DatabaseBlobContainer, Guid>
{
    Task<DatabaseBlobContainer?> FindAsync(string name, CancellationToken cancellationToken = default);
}
