using Microsoft.EntityFrameworkCore;
using Montrose.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Guids;

namespace Montrose.Assignments;

/// <summary>Only the lock is SQL Server's own.</summary>
[DisableConventionalRegistration]
public class SqlServerAssignmentStore(IDbContextProvider<MontroseDbContext> contexts, IGuidGenerator guids) : EfAssignmentStore(contexts, guids)
{
    protected override Task LockAsync(MontroseDbContext context, string name) =>
        context.Database.ExecuteSqlAsync($"EXEC sp_getapplock @Resource = {name}, @LockMode = 'Exclusive', @LockOwner = 'Transaction', @LockTimeout = 60000");
}
