using Microsoft.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.DistributedEvents;

namespace Volo.Abp.EntityFrameworkCore.PostgreSql;

/// <summary>An advisory lock, held to the end of the transaction.</summary>
internal sealed class PostgreSqlOutboxTurn : IOutboxTurn
{
    // Any number that nobody else uses for advisory locks of this database.
    private const long Key = 0x4142504F7574626F;

    public string ProviderName => "Npgsql.EntityFrameworkCore.PostgreSQL";

    public async Task<bool> TryTakeAsync(IEfCoreDbContext context, CancellationToken cancellationToken)
    {
        var taken = await context.Database.SqlQuery<bool>($"SELECT pg_try_advisory_xact_lock({Key})").ToListAsync(cancellationToken);
        return taken.Single();
    }
}
