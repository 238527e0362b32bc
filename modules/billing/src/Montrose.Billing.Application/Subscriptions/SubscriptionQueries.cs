using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Integration;
using Montrose.Monetary;
using Montrose.Queries;
using Volo.Abp.Application.Dtos;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Timing;

namespace Montrose.Billing.Subscriptions;

/// <summary>Reads subscriptions. Which clients' ones are visible is the client scope's to say.</summary>
public class SubscriptionQueries(IDbContextProvider<IBillingDbContext> contexts, IClientIntegrationService clients, SubscriptionBilling billing, IClock clock) : ITransientDependency
{
    private const int MaxClientsByName = 200;
    private const int ShownEvents = 50;

    private static readonly Sorting<Subscription> Columns = new Sorting<Subscription>("creationTime desc")
        .By("creationTime", s => s.CreationTime)
        .By("periodEnd", s => s.PeriodEnd)
        .By("price", s => s.PriceMinorUnits);

    public async Task<PagedResultDto<SubscriptionDto>> ListAsync(GetSubscriptionsInput input)
    {
        var db = await contexts.GetDbContextAsync();
        var query = db.Subscriptions.AsNoTracking();
        if (input.State is { } state) query = query.Where(s => s.State == state);
        if (input.PlanId is { } planId) query = query.Where(s => s.PlanId == planId);
        if (!string.IsNullOrWhiteSpace(input.Filter))
        {
            var ids = await clients.FindIdsAsync(input.Filter, MaxClientsByName);
            query = query.Where(s => ids.Contains(s.ClientId));
        }
        var total = await query.CountAsync();
        var rows = await Columns.Apply(query, input.Sorting).ThenBy(s => s.Id).Skip(input.SkipCount).Take(input.MaxResultCount).Select(Projection<SubscriptionDto>(db)).ToListAsync();
        var names = await clients.GetNamesAsync([.. rows.Select(s => s.ClientId).Distinct()]);
        foreach (var row in rows) row.ClientName = names.GetValueOrDefault(row.ClientId);
        return new PagedResultDto<SubscriptionDto>(total, rows);
    }

    /// <summary>The client's subscription that is not over; null where there is none.</summary>
    public async Task<Guid?> LiveIdAsync(Guid clientId) =>
        await (await contexts.GetDbContextAsync()).Subscriptions.Where(s => s.ClientId == clientId && s.State != SubscriptionState.Cancelled).Select(s => (Guid?)s.Id).FirstOrDefaultAsync();

    public async Task<bool> HadTrialAsync(Guid clientId) =>
        await (await contexts.GetDbContextAsync()).Subscriptions.AnyAsync(s => s.ClientId == clientId && s.TrialEndsAt != null);

    public async Task<SubscriptionDetailDto> GetAsync(Guid id)
    {
        var db = await contexts.GetDbContextAsync();
        var found = await db.Subscriptions.AsNoTracking().FirstOrDefaultAsync(s => s.Id == id) ?? throw new EntityNotFoundException(typeof(Subscription), id);
        var dto = await db.Subscriptions.AsNoTracking().Where(s => s.Id == id).Select(Projection<SubscriptionDetailDto>(db)).SingleAsync();
        var next = await db.Plans.AsNoTracking().SingleAsync(p => p.Id == (found.NextPlanId ?? found.PlanId));
        dto.ClientName = (await clients.GetNamesAsync([found.ClientId])).GetValueOrDefault(found.ClientId);
        (dto.Choice, dto.PaymentMethodId) = (found.Choice, found.PaymentMethodId);
        (dto.NextPlanName, dto.NextInterval) = (found.NextPlanId is null ? null : next.Name, found.NextInterval);
        dto.NextPrice = next.PriceOf(found.NextInterval ?? found.Interval);
        await OweAsync(db, found, dto);
        dto.Events = await db.SubscriptionEvents.AsNoTracking().Where(e => e.SubscriptionId == id).OrderByDescending(e => e.At).ThenByDescending(e => e.Id).Take(ShownEvents)
            .Select(e => new SubscriptionEventDto
            {
                Id = e.Id,
                Kind = e.Kind,
                Detail = e.Detail,
                Amount = e.AmountMinorUnits == null ? null : new Money(e.AmountMinorUnits.Value, e.Currency!),
                At = e.At,
            }).ToListAsync();
        return dto;
    }

    private async Task OweAsync(IBillingDbContext db, Subscription found, SubscriptionDetailDto dto)
    {
        if (found.OpenChargeId is not { } chargeId) return;
        dto.Owed = await db.SubscriptionCharges.Where(c => c.Id == chargeId).Select(c => new Money(c.AmountMinorUnits, c.Currency)).SingleAsync();
        dto.NextTryAt = found.PastDueSince is null || found.NextActionAt < clock.Now ? null : found.NextActionAt;
        dto.PayPath = (await billing.LookAsync(chargeId)).PayPath;
    }

    private static Expression<Func<Subscription, TDto>> Projection<TDto>(IBillingDbContext db) where TDto : SubscriptionDto, new() => s => new TDto
    {
        Id = s.Id,
        ClientId = s.ClientId,
        PlanId = s.PlanId,
        PlanName = db.Plans.Where(p => p.Id == s.PlanId).Select(p => p.Name).FirstOrDefault() ?? "",
        Interval = s.Interval,
        Price = new Money(s.PriceMinorUnits, s.Currency),
        State = s.State,
        PeriodStart = s.PeriodStart,
        PeriodEnd = s.PeriodEnd,
        CancelsAtPeriodEnd = s.CancelsAtPeriodEnd,
        PastDueSince = s.PastDueSince,
        Dunning = s.Dunning,
        CreationTime = s.CreationTime,
    };
}
