using Microsoft.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.DistributedEvents;

namespace Volo.Abp.EntityFrameworkCore.SqlServer;

/// <summary>An application lock, held to the end of the transaction.</summary>
internal sealed class SqlServerOutboxTurn : IOutboxTurn
{
    private const string TakeLock =
        """
        DECLARE @taken int;
        EXEC @taken = sp_getapplock @Resource = 'AbpEventOutbox', @LockMode = 'Exclusive', @LockOwner = 'Transaction', @LockTimeout = 0;
        SELECT CAST(CASE WHEN @taken >= 0 THEN 1 ELSE 0 END AS bit) AS [Value];
        """;

    public string ProviderName => "Microsoft.EntityFrameworkCore.SqlServer";

    public async Task<bool> TryTakeAsync(IEfCoreDbContext context, CancellationToken cancellationToken)
    {
        var taken = await context.Database.SqlQueryRaw<bool>(TakeLock).ToListAsync(cancellationToken);
        return taken.Single();
    }
}
