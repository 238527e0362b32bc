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
        var rows = await Columns.Apply(query, input.Sorting).ThenBy(s => s.Id).Skip(input.SkipCount).Take(input.MaxResultCount)
            .Select(WithPlan(db)).Select(Projection<SubscriptionDto>()).ToListAsync();
        var names = await clients.GetNamesAsync([.. rows.Select(s => s.ClientId).Distinct()]);
        foreach (var row in rows) row.ClientName = names.GetValueOrDefault(row.ClientId);
        return new PagedResultDto<SubscriptionDto>(total, rows);
    }

    /// <summary>What stands in a list of the client's subscription that is not over; null where there is none.</summary>
    public async Task<SubscriptionDto?> CurrentAsync(Guid clientId)
    {
        var db = await contexts.GetDbContextAsync();
        return await db.Subscriptions.AsNoTracking().Where(s => s.ClientId == clientId && s.State != SubscriptionState.Cancelled)
            .Select(WithPlan(db)).Select(Projection<SubscriptionDto>()).FirstOrDefaultAsync();
    }

    /// <summary>Its id alone.</summary>
    public async Task<Guid?> LiveIdAsync(Guid clientId) =>
        await (await contexts.GetDbContextAsync()).Subscriptions.Where(s => s.ClientId == clientId && s.State != SubscriptionState.Cancelled).Select(s => (Guid?)s.Id).FirstOrDefaultAsync();

    /// <summary>The same with all that is to be said of it.</summary>
    public Task<SubscriptionDetailDto?> FindLiveAsync(Guid clientId) => FindAsync(s => s.ClientId == clientId && s.State != SubscriptionState.Cancelled);

    public async Task<bool> HadTrialAsync(Guid clientId) =>
        await (await contexts.GetDbContextAsync()).Subscriptions.AnyAsync(s => s.ClientId == clientId && s.TrialEndsAt != null);

    public async Task<SubscriptionDetailDto> GetAsync(Guid id) => await FindAsync(s => s.Id == id) ?? throw new EntityNotFoundException(typeof(Subscription), id);

    private async Task<SubscriptionDetailDto?> FindAsync(Expression<Func<Subscription, bool>> which)
    {
        var db = await contexts.GetDbContextAsync();
        var read = await db.Subscriptions.AsNoTracking().Where(which).Select(s => new
        {
            Row = new NamedSubscription { Subscription = s, PlanName = db.Plans.Where(p => p.Id == s.PlanId).Select(p => p.Name).FirstOrDefault() },
            Next = db.Plans.First(p => p.Id == (s.NextPlanId ?? s.PlanId)),
            Owed = db.SubscriptionCharges.Where(c => c.Id == s.OpenChargeId).Select(c => (long?)c.AmountMinorUnits).FirstOrDefault(),
        }).FirstOrDefaultAsync();
        if (read is null) return null;
        var (found, dto) = (read.Row.Subscription, ToDetail(read.Row));
        dto.ClientName = (await clients.GetNamesAsync([found.ClientId])).GetValueOrDefault(found.ClientId);
        (dto.Choice, dto.PaymentMethodId) = (found.Choice, found.PaymentMethodId);
        (dto.NextPlanName, dto.NextInterval) = (found.NextPlanId is null ? null : read.Next.Name, found.NextInterval);
        dto.NextPrice = read.Next.PriceOf(found.NextInterval ?? found.Interval);
        if (found.OpenChargeId is { } chargeId && read.Owed is { } owed)
        {
            dto.Owed = new Money(owed, found.Currency);
            dto.NextTryAt = found.PastDueSince is null || found.NextActionAt < clock.Now ? null : found.NextActionAt;
            dto.PayPath = (await billing.LookAsync(chargeId)).PayPath;
        }
        dto.Events = await db.SubscriptionEvents.AsNoTracking().Where(e => e.SubscriptionId == found.Id).OrderByDescending(e => e.At).ThenByDescending(e => e.Id).Take(ShownEvents)
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

    private static Expression<Func<Subscription, NamedSubscription>> WithPlan(IBillingDbContext db) =>
        s => new NamedSubscription { Subscription = s, PlanName = db.Plans.Where(p => p.Id == s.PlanId).Select(p => p.Name).FirstOrDefault() };

    private static readonly Func<NamedSubscription, SubscriptionDetailDto> ToDetail = Projection<SubscriptionDetailDto>().Compile();

    private static Expression<Func<NamedSubscription, TDto>> Projection<TDto>() where TDto : SubscriptionDto, new() => n => new TDto
    {
        Id = n.Subscription.Id,
        ClientId = n.Subscription.ClientId,
        PlanId = n.Subscription.PlanId,
        PlanName = n.PlanName ?? "",
        Interval = n.Subscription.Interval,
        Price = new Money(n.Subscription.PriceMinorUnits, n.Subscription.Currency),
        State = n.Subscription.State,
        PeriodStart = n.Subscription.PeriodStart,
        PeriodEnd = n.Subscription.PeriodEnd,
        CancelsAtPeriodEnd = n.Subscription.CancelsAtPeriodEnd,
        PastDueSince = n.Subscription.PastDueSince,
        Dunning = n.Subscription.Dunning,
        CreationTime = n.Subscription.CreationTime,
    };

    /// <summary>A subscription and what its plan is called.</summary>
    private sealed class NamedSubscription
    {
        public required Subscription Subscription { get; init; }

        public string? PlanName { get; init; }
    }
}
