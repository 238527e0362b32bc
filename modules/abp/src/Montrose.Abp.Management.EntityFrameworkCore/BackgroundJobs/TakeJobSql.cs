using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Volo.Abp.BackgroundJobs.EntityFrameworkCore;

/// <summary>
/// Takes the most urgent due job and returns it, passing over rows that another worker is taking just now. EF has no words
/// for that, so it is a statement per database.
/// </summary>
internal static class TakeJobSql
{
    public static string For(DbContext dbContext)
    {
        var type = dbContext.Model.FindEntityType(typeof(BackgroundJobRecord))!;
        var sql = dbContext.GetService<ISqlGenerationHelper>();
        var table = sql.DelimitIdentifier(type.GetTableName()!, type.GetSchema());
        var store = StoreObjectIdentifier.Table(type.GetTableName()!, type.GetSchema());
        string Column(string property) => sql.DelimitIdentifier(type.FindProperty(property)!.GetColumnName(store)!);

        var id = Column(nameof(BackgroundJobRecord.Id));
        var abandoned = Column(nameof(BackgroundJobRecord.IsAbandoned));
        var next = Column(nameof(BackgroundJobRecord.NextTryTime));
        var last = Column(nameof(BackgroundJobRecord.LastTryTime));
        var tries = Column(nameof(BackgroundJobRecord.TryCount));
        var priority = Column(nameof(BackgroundJobRecord.Priority));

        return dbContext.Database.ProviderName switch
        {
            "Npgsql.EntityFrameworkCore.PostgreSQL" =>
                $$"""
                WITH due AS (
                    SELECT {{id}} FROM {{table}}
                    WHERE NOT {{abandoned}} AND {{next}} <= now()
                    ORDER BY {{priority}} DESC, {{tries}}, {{next}}
                    LIMIT 1 FOR UPDATE SKIP LOCKED)
                UPDATE {{table}} AS job
                SET {{next}} = now() + make_interval(secs => {0}), {{last}} = now(), {{tries}} = job.{{tries}} + 1
                FROM due WHERE job.{{id}} = due.{{id}}
                RETURNING job.*
                """,
            "Microsoft.EntityFrameworkCore.SqlServer" =>
                $$"""
                WITH due AS (
                    SELECT TOP (1) * FROM {{table}} WITH (UPDLOCK, READPAST, ROWLOCK)
                    WHERE {{abandoned}} = 0 AND {{next}} <= SYSUTCDATETIME()
                    ORDER BY {{priority}} DESC, {{tries}}, {{next}})
                UPDATE due
                SET {{next}} = DATEADD(second, CAST({0} AS int), SYSUTCDATETIME()), {{last}} = SYSUTCDATETIME(), {{tries}} = {{tries}} + 1
                OUTPUT inserted.*
                """,
            var other => throw new NotSupportedException($"Background jobs can't be leased in a database of the provider '{other}'."),
        };
    }
}
