using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.BlobStoring.Database.EntityFrameworkCore;

/// <summary>Blob containers of the current tenant, also where the caller has switched the tenant filter off.</summary>
public class EfCoreDatabaseBlobContainerRepository(IDbContextProvider<IBlobStoringDbContext> dbContextProvider)
    : EfCoreRepository<IBlobStoringDbContext, DatabaseBlobContainer, Guid>(dbContextProvider), IDatabaseBlobContainerRepository
{
    public virtual async Task<DatabaseBlobContainer?> FindAsync(string name, CancellationToken cancellationToken = default)
    {
        var tenantId = CurrentTenant.Id;
        return await (await GetDbSetAsync())
            .OrderBy(x => x.Id)
            .FirstOrDefaultAsync(x => x.Name == name && x.TenantId == tenantId, GetCancellationToken(cancellationToken));
    }
}
