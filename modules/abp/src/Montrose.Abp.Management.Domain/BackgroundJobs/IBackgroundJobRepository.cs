using Volo.Abp.Domain.Repositories;

namespace Volo.Abp.BackgroundJobs;

/// <summary>Jobs in the database.</summary>
public interface IBackgroundJobRepository : IBasicRepository<BackgroundJobRecord, Guid>
{
    /// <summary>Jobs that are due, the most urgent first.</summary>
    Task<List<BackgroundJobRecord>> GetWaitingListAsync(int maxResultCount, CancellationToken cancellationToken = default);
}
