using Montrose.Billing.Integration;
using Montrose.Integration;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;

namespace Montrose.Billing.Usage;

/// <summary>
/// A client's people are the seats of its plan. Where no plan runs a team may grow all the same: whoever is to pay has to be
/// let in first.
/// </summary>
[ExposeServices(typeof(ITeamMeter))]
public class SeatMeter(IUsageIntegrationService usage, UsageTerms terms) : ITeamMeter, ITransientDependency
{
    public async Task EnsureRoomAsync(Guid clientId, long members)
    {
        var standing = await terms.FindAsync(clientId);
        if (standing is { IsRunning: true } && await terms.LimitAsync(standing, Meter.Seats) is { } limit && !limit.Allows(members)) throw Errors.LimitReached(Meter.Seats, limit.Included);
    }

    public async Task ChangedAsync(Guid clientId, Func<Task<long>> count, bool hasGrown)
    {
        var isSold = await terms.FindAsync(clientId) is { IsRunning: true };
        await usage.SetLevelAsync(clientId, Meter.Seats, count, enforcesLimit: hasGrown && isSold);
    }
}

/// <summary>What clients' programs call counts, and is not refused: it is known only afterwards.</summary>
[ExposeServices(typeof(IApiCallMeter))]
public class ApiCallMeter(IUsageIntegrationService usage, IGuidGenerator guids) : IApiCallMeter, ITransientDependency
{
    // What is told is told once, with the counts themselves; a key of its own for each is enough.
    public Task CountedAsync(Guid clientId, long calls) => usage.RecordAsync(clientId, Meter.ApiCalls, calls, guids.Create().ToString("N"));
}
