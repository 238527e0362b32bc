using Microsoft.EntityFrameworkCore;
using Montrose.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace Montrose.Monitoring;

/// <summary>PostgreSQL counts its files and backends itself.</summary>
[DisableConventionalRegistration]
public class PostgreSqlServiceState(IDbContextProvider<MontroseDbContext> contexts, IUnitOfWorkManager units, ICurrentTenant tenant) : EfServiceState(contexts, units, tenant)
{
    private const string Sql =
        """
        SELECT pg_database_size(current_database()) AS "Bytes", (SELECT count(*)::int FROM pg_stat_activity WHERE datname = current_database()) AS "Connections"
        """;

    protected override Task<DatabaseSize> SizeAsync(MontroseDbContext db, CancellationToken cancellationToken) =>
        db.Database.SqlQueryRaw<DatabaseSize>(Sql).SingleAsync(cancellationToken);
}
