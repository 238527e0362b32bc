using Volo.Abp.EntityFrameworkCore.Pooling;

namespace Volo.Abp.EntityFrameworkCore.DistributedEvents;

/// <summary>Takes turns at sending, by a lock that the database drops with the transaction. Each provider has its own.</summary>
internal interface IOutboxTurn
{
    string ProviderName { get; }

    /// <summary>False when it is another sender's turn.</summary>
    Task<bool> TryTakeAsync(IEfCoreDbContext context, CancellationToken cancellationToken);
}

internal static class OutboxTurns
{
    public static async Task<bool> TryTakeAsync(IEfCoreDbContext context, CancellationToken cancellationToken)
    {
        // Without a transaction nothing would hold the lock.
        if (context is not IUnitOfWorkDbContext { Transaction: { } transaction } leased)
            return true;
        var turn = leased.UnitOfWorkServices.GetServices<IOutboxTurn>().FirstOrDefault(t => t.ProviderName == context.Database.ProviderName);
        if (turn is null)
            return true;
        await transaction.EnsureStartedAsync(cancellationToken);
        return await turn.TryTakeAsync(context, cancellationToken);
    }
}
