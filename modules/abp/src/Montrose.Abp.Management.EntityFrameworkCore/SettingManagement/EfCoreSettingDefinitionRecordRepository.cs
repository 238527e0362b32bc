using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.SettingManagement.EntityFrameworkCore;

/// <summary>Setting definitions in the database.</summary>
public class EfCoreSettingDefinitionRecordRepository(IDbContextProvider<ISettingManagementDbContext> dbContextProvider)
    : EfCoreRepository<ISettingManagementDbContext, SettingDefinitionRecord, Guid>(dbContextProvider),
        ISettingDefinitionRecordRepository
{
    public virtual async Task<SettingDefinitionRecord?> FindByNameAsync(
        string name, CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync()).FirstOrDefaultAsync(x => x.Name == name, GetCancellationToken(cancellationToken));
}
