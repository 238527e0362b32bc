using Microsoft.EntityFrameworkCore;
using Montrose.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace Montrose.Monitoring;

/// <summary>SQL Server's data files in pages of 8 kB, and its sessions.</summary>
[DisableConventionalRegistration]
public class SqlServerServiceState(IDbContextProvider<MontroseDbContext> contexts, IUnitOfWorkManager units, ICurrentTenant tenant) : EfServiceState(contexts, units, tenant)
{
    private const string Sql =
        """
        SELECT (SELECT SUM(CAST(size AS bigint)) * 8192 FROM sys.database_files WHERE type = 0) AS Bytes,
               (SELECT COUNT(*) FROM sys.dm_exec_sessions WHERE database_id = DB_ID()) AS Connections
        """;

    protected override Task<DatabaseSize> SizeAsync(MontroseDbContext db, CancellationToken cancellationToken) =>
        db.Database.SqlQueryRaw<DatabaseSize>(Sql).SingleAsync(cancellationToken);
}
