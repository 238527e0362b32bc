using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Plans;
using Montrose.Billing.Subscriptions;
using Montrose.Integration;
using Montrose.Monetary;
using Volo.Abp.Application.Dtos;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore;

namespace Montrose.Billing.Usage;

/// <summary>Reads usage. Which clients' is visible is the client scope's to say.</summary>
public class UsageQueries(IDbContextProvider<IBillingDbContext> contexts, IClientIntegrationService clients, UsageTerms terms) : ITransientDependency
{
    public async Task<UsageDto> OfVisibleAsync(Guid clientId) =>
        await clients.ExistsAsync(clientId) ? await GetAsync(clientId) : throw new EntityNotFoundException(typeof(UsageBucket), clientId);

    public async Task<UsageDto> GetAsync(Guid clientId)
    {
        var db = await contexts.GetDbContextAsync();
        var standing = await terms.FindAsync(clientId);
        var (from, until) = terms.MonthOf(standing);
        var plan = standing is null ? null : await db.Plans.AsNoTracking().Include(p => p.Limits).SingleAsync(p => p.Id == standing.PlanId);
        var month = await db.UsageBuckets.AsNoTracking().Where(u => u.ClientId == clientId && u.From == from).Select(u => new { u.Meter, u.Used, u.Allowance }).ToDictionaryAsync(u => u.Meter, u => (u.Used, u.Allowance));
        var levels = await db.UsageBuckets.AsNoTracking().Where(u => u.ClientId == clientId && (u.Meter == Meter.Seats || u.Meter == Meter.StorageBytes))
            .GroupBy(u => u.Meter).Select(g => g.OrderByDescending(u => u.From).Select(u => new { u.Meter, u.Used }).First()).ToListAsync();
        foreach (var level in levels) month.TryAdd(level.Meter, (level.Used, null));
        return new UsageDto
        {
            From = from,
            Until = until,
            PlanName = plan?.Name,
            Meters = [.. Meters.All.Select(m => Of(m, month.GetValueOrDefault(m), standing, plan))],
        };
    }

    public async Task<PagedResultDto<UsageMonthDto>> HistoryAsync(Guid clientId, GetUsageHistoryInput input)
    {
        var query = (await contexts.GetDbContextAsync()).UsageBuckets.AsNoTracking().Where(u => u.ClientId == clientId && u.Meter == input.Meter);
        var total = await query.CountAsync();
        var rows = await query.OrderByDescending(u => u.From).ThenBy(u => u.Id).Skip(input.SkipCount).Take(input.MaxResultCount)
            .Select(u => new UsageMonthDto { Id = u.Id, Meter = u.Meter, From = u.From, Used = u.Peak }).ToListAsync();
        return new PagedResultDto<UsageMonthDto>(total, rows);
    }

    private static MeterUsageDto Of(Meter meter, (long Used, long? Allowance) month, Standing? standing, Plan? plan)
    {
        var limit = plan?.Limits.FirstOrDefault(l => l.Meter == meter);
        var sellsMore = standing?.State is SubscriptionState.Active or SubscriptionState.PastDue && limit?.OverageMinorUnits is not null;
        return new MeterUsageDto
        {
            Meter = meter,
            Used = month.Used,
            Limit = standing is { IsRunning: false } ? 0 : limit is null ? null : month.Allowance ?? limit.Included,
            OveragePrice = sellsMore ? new Money(limit!.OverageMinorUnits!.Value, plan!.Currency) : null,
            OverageUnit = limit?.OverageUnit ?? 1,
        };
    }
}
