using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace Montrose.Billing.Usage;

/// <summary>Finds a month's bucket and makes it at its first use, in a unit of work of its own, so that a race for it aborts nothing else.</summary>
public class UsageBuckets(IDbContextProvider<IBillingDbContext> contexts, IUnitOfWorkManager units, ICurrentTenant tenant, IGuidGenerator guids) : ITransientDependency
{
    /// <summary>Locks the bucket until the caller's unit of work ends, and reads it as it is then.</summary>
    public async Task<UsageBucket> LockAsync(Guid clientId, Meter meter, DateTime from, DateTime until)
    {
        var id = await FindAsync(clientId, meter, from) ?? await MakeAsync(clientId, meter, from, until);
        var db = await contexts.GetDbContextAsync();
        var own = db.UsageBuckets.Where(u => u.Id == id);
        await own.ExecuteUpdateAsync(s => s.SetProperty(u => u.Used, u => u.Used));
        var bucket = await own.AsTracking().SingleAsync();
        // It may be known here from before it was locked.
        await db.Entry(bucket).ReloadAsync();
        return bucket;
    }

    private async Task<Guid> MakeAsync(Guid clientId, Meter meter, DateTime from, DateTime until)
    {
        try
        {
            using var unit = units.Begin(requiresNew: true, isTransactional: true);
            var db = await contexts.GetDbContextAsync();
            var level = meter.IsLevel() ? await LevelAsync(db, clientId, meter) : 0;
            var bucket = new UsageBucket(guids.Create(), tenant.Id, clientId, meter, from, until, level);
            db.UsageBuckets.Add(bucket);
            await unit.CompleteAsync();
            return bucket.Id;
        }
        catch (DbUpdateException e) when (e.IsUniqueViolation())
        {
            // Somebody else made it in this moment.
            return await FindAsync(clientId, meter, from) ?? throw new InvalidOperationException($"The bucket of {meter} of client {clientId} exists and can't be seen in the current client scope.", e);
        }
    }

    private async Task<Guid?> FindAsync(Guid clientId, Meter meter, DateTime from)
    {
        using var unit = units.Begin(requiresNew: true, isTransactional: false);
        var db = await contexts.GetDbContextAsync();
        var id = await db.UsageBuckets.Where(u => u.ClientId == clientId && u.Meter == meter && u.From == from).Select(u => (Guid?)u.Id).FirstOrDefaultAsync();
        await unit.CompleteAsync();
        return id;
    }

    private static Task<long> LevelAsync(IBillingDbContext db, Guid clientId, Meter meter) =>
        db.UsageBuckets.Where(u => u.ClientId == clientId && u.Meter == meter).OrderByDescending(u => u.From).Select(u => u.Used).FirstOrDefaultAsync();
}
