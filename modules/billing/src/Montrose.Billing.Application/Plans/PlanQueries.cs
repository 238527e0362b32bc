using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Subscriptions;
using Montrose.Clients;
using Montrose.Monetary;
using Montrose.Queries;
using Volo.Abp.Application.Dtos;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore;

namespace Montrose.Billing.Plans;

/// <summary>Reads plans.</summary>
public class PlanQueries(IDbContextProvider<IBillingDbContext> contexts) : ITransientDependency
{
    private static readonly Sorting<Plan> Columns = new Sorting<Plan>("position")
        .By("name", p => p.NormalizedName)
        .By("position", p => p.Position)
        .By("price", p => p.MonthMinorUnits)
        .By("creationTime", p => p.CreationTime);

    private static readonly Expression<Func<Plan, PlanDto>> Projection = p => new PlanDto
    {
        Id = p.Id,
        Name = p.Name,
        Description = p.Description,
        Position = p.Position,
        PricePerMonth = new Money(p.MonthMinorUnits, p.Currency),
        PricePerYear = new Money(p.YearMinorUnits, p.Currency),
        TrialDays = p.TrialDays,
        Services = p.Services,
        Limits = p.Limits.OrderBy(l => l.Meter).Select(l => new PlanLimitDto { Meter = l.Meter, Included = l.Included, OveragePriceMinorUnits = l.OverageMinorUnits, OverageUnit = l.OverageUnit }).ToList(),
        IsArchived = p.ArchivedAt != null,
        CreationTime = p.CreationTime,
        ConcurrencyStamp = p.ConcurrencyStamp,
    };

    public async Task<PagedResultDto<PlanDto>> ListAsync(GetPlansInput input)
    {
        var db = await contexts.GetDbContextAsync();
        var query = db.Plans.AsNoTracking();
        if (input.IsArchived is { } isArchived) query = query.Where(p => p.ArchivedAt != null == isArchived);
        if (!string.IsNullOrWhiteSpace(input.Filter))
        {
            var text = Plan.Normalize(input.Filter);
            query = query.Where(p => p.NormalizedName.Contains(text));
        }
        var rows = await Columns.Apply(query, input.Sorting).ThenBy(p => p.Id).Skip(input.SkipCount).Take(input.MaxResultCount).Select(Projection).ToListAsync();
        // A page that is not full says itself how many there are.
        var total = rows.Count > 0 && rows.Count < input.MaxResultCount ? input.SkipCount + rows.Count : await query.CountAsync();
        var counts = rows.Count == 0 ? [] : await CountsAsync(db, rows.ConvertAll(r => r.Id));
        foreach (var row in rows) row.Subscriptions = counts.GetValueOrDefault(row.Id);
        return new PagedResultDto<PlanDto>(total, rows);
    }

    public async Task<PlanDto> GetAsync(Guid id)
    {
        var db = await contexts.GetDbContextAsync();
        var plan = await db.Plans.AsNoTracking().Where(p => p.Id == id).Select(Projection).FirstOrDefaultAsync() ?? throw new EntityNotFoundException(typeof(Plan), id);
        plan.Subscriptions = (await CountsAsync(db, [id])).GetValueOrDefault(id);
        return plan;
    }

    /// <summary>What clients may choose among, and whatever one of them has.</summary>
    public async Task<List<PlanDto>> OfferedAsync(Guid? alsoId) =>
        await (await contexts.GetDbContextAsync()).Plans.AsNoTracking().Where(p => p.ArchivedAt == null || p.Id == alsoId)
            .OrderBy(p => p.Position).ThenBy(p => p.Id).Take(PlanConsts.MaxPlans).Select(Projection).ToListAsync();

    private static Task<Dictionary<Guid, int>> CountsAsync(IBillingDbContext db, List<Guid> ids) =>
        db.Subscriptions.Where(s => ids.Contains(s.PlanId) && s.State != SubscriptionState.Cancelled).GroupBy(s => s.PlanId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
}
