using Montrose.Billing.Usage;
using Volo.Abp;

namespace Montrose.Billing.Integration;

/// <summary>
/// What modules tell of clients' usage. Works within the caller's unit of work and the current client scope: where that is
/// rolled back, nothing was used. The same key again for the same client and meter has no effect. Not for the web.
/// </summary>
[IntegrationService]
public interface IUsageIntegrationService
{
    /// <summary>Tells what was used already, whatever the limit says. A level takes negative quantities for what was given back.</summary>
    Task RecordAsync(Guid clientId, Meter meter, long quantity, string idempotencyKey);

    /// <summary>Takes a quantity before it is used. Who reserves at the same time waits until the unit of work ends.</summary>
    /// <exception cref="BusinessException">Billing:Usage.LimitReached: the plan's limit does not allow it and has no price beyond</exception>
    Task ReserveAsync(Guid clientId, Meter meter, long quantity, string idempotencyKey);

    /// <summary>Sets a level, such as seats, to what is counted while nobody else can change it.</summary>
    /// <param name="clientId">Whose.</param>
    /// <param name="meter">A level.</param>
    /// <param name="count">Counts, once others who change it have committed.</param>
    /// <param name="enforcesLimit">Refuse where the count is beyond the limit.</param>
    /// <exception cref="BusinessException">Billing:Usage.LimitReached</exception>
    Task SetLevelAsync(Guid clientId, Meter meter, Func<Task<long>> count, bool enforcesLimit);
}
