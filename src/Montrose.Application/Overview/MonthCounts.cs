using Montrose.Calendar;
using Montrose.People;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Linq;
using Volo.Abp.Settings;
using Volo.Abp.Timing;

namespace Montrose.Overview;

/// <summary>Counts what happened in each of the last months, as the caller's time zone cuts them.</summary>
public class MonthCounts(ISettingProvider settings, IAsyncQueryableExecuter queries, IClock clock) : ITransientDependency
{
    /// <param name="times">When each of them happened, UTC.</param>
    public async Task<List<MonthCountDto>> CountAsync(IQueryable<DateTime> times)
    {
        var months = new LastMonths(clock.Now, ZoneId.Find(await settings.GetOrNullAsync(TimingSettingNames.TimeZone) ?? ""));
        var start = months.Start;
        var counts = await queries.ToListAsync(times.Where(t => t >= start).GroupBy(months.PlaceOf<DateTime>(t => t)).Select(g => new { Place = g.Key, Count = g.Count() }));
        return [.. months.Months.Select((month, place) => new MonthCountDto { Month = month, Count = counts.Find(c => c.Place == place)?.Count ?? 0 })];
    }
}
