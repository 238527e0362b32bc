using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Timing;

namespace Volo.Abp.BackgroundJobs.EntityFrameworkCore;

/// <summary>Jobs in the database.</summary>
public class EfCoreBackgroundJobRepository(IDbContextProvider<IBackgroundJobsDbContext> dbContextProvider, IClock clock)
    : EfCoreRepository<IBackgroundJobsDbContext, BackgroundJobRecord, Guid>(dbContextProvider), IBackgroundJobRepository
{
    protected IClock Clock { get; } = clock;

    public virtual async Task<List<BackgroundJobRecord>> GetWaitingListAsync(
        int maxResultCount, CancellationToken cancellationToken = default) =>
        await (await GetWaitingListQueryAsync(maxResultCount)).ToListAsync(GetCancellationToken(cancellationToken));

    protected virtual async Task<IQueryable<BackgroundJobRecord>> GetWaitingListQueryAsync(int maxResultCount)
    {
        var now = Clock.Now;
        return (await GetDbSetAsync())
            .Where(x => !x.IsAbandoned && x.NextTryTime <= now)
            .OrderByDescending(x => x.Priority)
            .ThenBy(x => x.TryCount)
            .ThenBy(x => x.NextTryTime)
            .Take(maxResultCount);
    }
}
