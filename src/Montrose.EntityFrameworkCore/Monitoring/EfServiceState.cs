using Microsoft.EntityFrameworkCore;
using Montrose.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace Montrose.Monitoring;

/// <summary>Asks through EF; how large a database is, each provider knows itself.</summary>
[DisableConventionalRegistration]
public abstract class EfServiceState(IDbContextProvider<MontroseDbContext> contexts, IUnitOfWorkManager units, ICurrentTenant tenant) : IServiceState
{
    public Task<bool> AnswersAsync(CancellationToken cancellationToken = default) => AskAsync(db => db.Database.CanConnectAsync(cancellationToken));

    public Task<IReadOnlyList<string>> PendingMigrationsAsync(CancellationToken cancellationToken = default) =>
        AskAsync<IReadOnlyList<string>>(async db => [.. await db.Database.GetPendingMigrationsAsync(cancellationToken)]);

    public Task<QueueState> QueuesAsync(DateTime now, CancellationToken cancellationToken = default) => AskAsync(async db =>
    {
        var jobs = await db.BackgroundJobs.GroupBy(j => j.IsAbandoned).Select(g => new { g.Key, Count = g.Count(), Due = g.Min(j => (DateTime?)j.NextTryTime) }).ToListAsync(cancellationToken);
        var events = await db.OutgoingEvents.GroupBy(static e => 1).Select(g => new { Count = g.Count(), First = g.Min(e => (DateTime?)e.CreationTime) }).ToListAsync(cancellationToken);
        var waiting = jobs.Find(j => !j.Key);
        return new QueueState(waiting?.Count ?? 0, jobs.Find(j => j.Key)?.Count ?? 0, Since(waiting?.Due, now), events.Sum(e => e.Count), Since(events.FirstOrDefault()?.First, now));
    });

    public Task<DatabaseSize> DatabaseAsync(CancellationToken cancellationToken = default) => AskAsync(db => SizeAsync(db, cancellationToken));

    protected abstract Task<DatabaseSize> SizeAsync(MontroseDbContext db, CancellationToken cancellationToken);

    private async Task<T> AskAsync<T>(Func<MontroseDbContext, Task<T>> ask)
    {
        using var _ = tenant.Change(null);
        using var unit = units.Begin(requiresNew: true, isTransactional: false);
        var answer = await ask(await contexts.GetDbContextAsync());
        await unit.CompleteAsync();
        return answer;
    }

    private static TimeSpan Since(DateTime? then, DateTime now) => then is { } time && time < now ? now - time : TimeSpan.Zero;
}
