using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.PermissionManagement.EntityFrameworkCore;

/// <summary>Permission definitions in the database.</summary>
public class EfCorePermissionDefinitionRecordRepository(IDbContextProvider<IPermissionManagementDbContext> dbContextProvider)
    : EfCoreRepository<IPermissionManagementDbContext, PermissionDefinitionRecord, Guid>(dbContextProvider),
        IPermissionDefinitionRecordRepository
{
    public virtual async Task<PermissionDefinitionRecord?> FindByNameAsync(
        string name, CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync()).FirstOrDefaultAsync(x => x.Name == name, GetCancellationToken(cancellationToken));
}
