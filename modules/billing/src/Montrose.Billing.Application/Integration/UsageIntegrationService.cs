using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Events;
using Montrose.Billing.Plans;
using Montrose.Billing.Usage;
using Volo.Abp;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.Guids;
using Volo.Abp.Timing;

namespace Montrose.Billing.Integration;

public class UsageIntegrationService(
    IDbContextProvider<IBillingDbContext> contexts,
    UsageTerms terms,
    UsageBuckets buckets,
    IDistributedEventBus events,
    IBackgroundJobManager jobs,
    IGuidGenerator guids,
    IClock clock) : IUsageIntegrationService, ITransientDependency
{
    public Task RecordAsync(Guid clientId, Meter meter, long quantity, string idempotencyKey) => AddAsync(clientId, meter, quantity, idempotencyKey, enforcesLimit: false);

    public Task ReserveAsync(Guid clientId, Meter meter, long quantity, string idempotencyKey)
    {
        Check.Range(quantity, nameof(quantity), 1, UsageConsts.MaxQuantity);
        return AddAsync(clientId, meter, quantity, idempotencyKey, enforcesLimit: true);
    }

    public async Task SetLevelAsync(Guid clientId, Meter meter, Func<Task<long>> count, bool enforcesLimit)
    {
        if (!meter.IsLevel()) throw new ArgumentException($"{meter} is no level.", nameof(meter));
        var (bucket, limit) = await LockAsync(clientId, meter);
        var level = await count();
        if (enforcesLimit && level > bucket.Used && limit is not null && !limit.Allows(level)) throw Errors.LimitReached(meter, limit.Included);
        bucket.Set(level);
        await SaveAsync(bucket, limit);
    }

    private async Task AddAsync(Guid clientId, Meter meter, long quantity, string key, bool enforcesLimit)
    {
        var (bucket, limit) = await LockAsync(clientId, meter);
        var db = await contexts.GetDbContextAsync();
        if (await db.UsageRecords.AnyAsync(r => r.ClientId == clientId && r.Meter == meter && r.Key == key)) return;
        if (enforcesLimit && limit is not null && !limit.Allows(checked(bucket.Used + quantity))) throw Errors.LimitReached(meter, limit.Included);
        bucket.Add(quantity);
        db.UsageRecords.Add(new UsageRecord(guids.Create(), bucket, key, quantity, clock.Now));
        await SaveAsync(bucket, limit);
    }

    private async Task<(UsageBucket Bucket, LimitTerms? Limit)> LockAsync(Guid clientId, Meter meter)
    {
        var standing = await terms.FindAsync(clientId);
        var (from, until) = terms.MonthOf(standing);
        var bucket = await buckets.LockAsync(clientId, meter, from, until);
        return (bucket, await terms.LimitAsync(standing, meter) is { } limit ? terms.Of(standing, bucket, limit) : null);
    }

    private async Task SaveAsync(UsageBucket bucket, LimitTerms? limit)
    {
        if (limit is { Included: var included } && bucket.Tell(included) is { } percent)
        {
            await events.PublishAsync(new UsageThresholdReachedEto(bucket.Id, bucket.TenantId, bucket.ClientId, bucket.Meter, percent, bucket.Used, included, clock.Now));
            await jobs.EnqueueAsync(new MailUsageThresholdArgs(bucket.TenantId, bucket.ClientId, bucket.Meter, percent, bucket.Used, included));
        }
        await (await contexts.GetDbContextAsync()).SaveChangesAsync();
    }
}
