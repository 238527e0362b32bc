using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.BlobStoring.Database.EntityFrameworkCore;

/// <summary>Blobs in the database.</summary>
public class EfCoreDatabaseBlobRepository(IDbContextProvider<IBlobStoringDbContext> dbContextProvider)
    : EfCoreRepository<IBlobStoringDbContext, DatabaseBlob, Guid>(dbContextProvider), IDatabaseBlobRepository
{
    public virtual async Task<DatabaseBlob?> FindAsync(
        Guid containerId, string name, CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync())
            .OrderBy(x => x.Id)
            .FirstOrDefaultAsync(x => x.ContainerId == containerId && x.Name == name, GetCancellationToken(cancellationToken));

    public virtual async Task<bool> ExistsAsync(Guid containerId, string name, CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync())
            .AnyAsync(x => x.ContainerId == containerId && x.Name == name, GetCancellationToken(cancellationToken));

    public virtual async Task<bool> DeleteAsync(
        Guid containerId, string name, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        if (await FindAsync(containerId, name, cancellationToken) is not { } blob)
            return false;

        await base.DeleteAsync(blob, autoSave, GetCancellationToken(cancellationToken));
        return true;
    }
}
