using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.FeatureManagement.EntityFrameworkCore;

/// <summary>Feature definitions in the database.</summary>
public class EfCoreFeatureDefinitionRecordRepository(IDbContextProvider<IFeatureManagementDbContext> dbContextProvider)
    : EfCoreRepository<IFeatureManagementDbContext, FeatureDefinitionRecord, Guid>(dbContextProvider),
        IFeatureDefinitionRecordRepository
{
    public virtual async Task<FeatureDefinitionRecord?> FindByNameAsync(
        string name, CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync()).FirstOrDefaultAsync(x => x.Name == name, GetCancellationToken(cancellationToken));
}
