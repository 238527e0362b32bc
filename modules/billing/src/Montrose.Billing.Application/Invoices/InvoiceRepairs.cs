using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Payments;
using Montrose.Billing.Subscriptions;
using Montrose.Clients;
using Montrose.Monetary;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Montrose.Billing.Invoices;

/// <summary>
/// Makes up for what invoices have not heard of, because a process ended between a commit and what follows it, or a job was
/// given up: invoices that are paid, refunds without a credit note, and paid subscriptions without an invoice. What follows is
/// done once, whoever does it, so that any number of workers may look.
/// </summary>
public class InvoiceRepairs(
    IDbContextProvider<IBillingDbContext> contexts,
    IUnitOfWorkManager units,
    InvoiceSettlement settlement,
    SubscriptionInvoices subscriptions,
    IDataFilter filters,
    IClientScope scope,
    ICurrentTenant tenant,
    IClock clock,
    ILogger<InvoiceRepairs> logger) : ITransientDependency
{
    private const int AtOnce = 200;

    /// <summary>What happened less than so long ago may still be heard of.</summary>
    private static readonly TimeSpan HeardWithin = TimeSpan.FromMinutes(10);

    /// <summary>What is older was looked at often enough: somebody has to see to it.</summary>
    private static readonly TimeSpan GivenUpAfter = TimeSpan.FromDays(60);

    /// <summary>One round over all agencies.</summary>
    /// <returns>How much was made up for.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken = default)
    {
        using var everyClient = scope.Use(ClientScopeSnapshot.All);
        List<Unheard> unheard = [.. await ListAsync(PaidAsync), .. await ListAsync(RefundedAsync), .. await ListAsync(ChargedAsync), .. await ListAsync(EndedAsync)];
        var repaired = 0;
        foreach (var one in unheard)
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var _ = tenant.Change(one.TenantId);
            try
            {
                await one.FollowAsync();
                repaired++;
                logger.LogWarning("{What} {Id} had not been heard of by its invoice; it follows now.", one.What, one.Id);
            }
            // One that can't follow must not keep the others waiting; the next round tries again.
            catch (Exception e) when (e is not OperationCanceledException)
            {
                logger.LogError(e, "{What} {Id} could not be followed by its invoice.", one.What, one.Id);
            }
        }
        return repaired;
    }

    private async Task<List<Unheard>> ListAsync(Func<IBillingDbContext, DateTime, DateTime, Task<List<Unheard>>> read)
    {
        using var everyAgency = filters.Disable<IMultiTenant>();
        using var unit = units.Begin(requiresNew: true);
        var found = await read(await contexts.GetDbContextAsync(), clock.Now - GivenUpAfter, clock.Now - HeardWithin);
        await unit.CompleteAsync();
        return found;
    }

    private async Task<List<Unheard>> PaidAsync(IBillingDbContext db, DateTime since, DateTime until)
    {
        var paid = await (from i in db.Invoices
                          join p in db.Payments on i.Id.ToString() equals p.ObjectId
                          where i.State == InvoiceState.Open && p.Provider == InvoiceConsts.Provider && p.State == PaymentState.Succeeded
                          orderby i.Id
                          select new { i.TenantId, i.Id, PaymentId = p.Id, p.AmountMinorUnits, p.Currency }).Take(AtOnce).ToListAsync();
        return paid.ConvertAll(p => new Unheard(p.TenantId, p.Id, "The payment of invoice", () => settlement.PaidAsync(p.Id, p.PaymentId, new Money(p.AmountMinorUnits, p.Currency))));
    }

    private async Task<List<Unheard>> RefundedAsync(IBillingDbContext db, DateTime since, DateTime until)
    {
        var refunded = await (from r in db.PaymentRefunds
                              join i in db.Invoices on r.PaymentId equals i.PaymentId
                              where r.CreationTime > since && r.CreationTime < until && r.State != RefundState.Failed
                                  && r.RequestKey != InvoiceSettlement.NotOwedKey && !r.RequestKey.StartsWith(CreditNoteIssuer.RefundKeyPrefix)
                                  && i.Kind == InvoiceKind.Invoice && i.State == InvoiceState.Paid && i.CreditedMinorUnits < i.TotalMinorUnits
                                  && !db.Invoices.Any(n => n.Provider == CreditNoteIssuer.RefundProvider && n.ObjectId == r.Id.ToString())
                              orderby r.CreationTime, r.Id
                              select new { r.TenantId, r.Id, InvoiceId = i.Id, r.AmountMinorUnits, r.Currency }).Take(AtOnce).ToListAsync();
        return refunded.ConvertAll(r => new Unheard(r.TenantId, r.Id, "Refund", () => settlement.RefundedAsync(r.InvoiceId, r.Id, new Money(r.AmountMinorUnits, r.Currency))));
    }

    private async Task<List<Unheard>> ChargedAsync(IBillingDbContext db, DateTime since, DateTime until)
    {
        var charged = await (from c in db.SubscriptionCharges
                             where c.State == ChargeState.Paid && c.AmountMinorUnits > 0 && c.PaidAt > since && c.PaidAt < until
                                 && !db.Invoices.Any(i => i.Provider == SubscriptionBilling.Provider && i.ObjectId == c.Id.ToString().Replace("-", ""))
                             orderby c.PaidAt, c.Id
                             select new { c.TenantId, c.Id }).Take(AtOnce).ToListAsync();
        return charged.ConvertAll(c => new Unheard(c.TenantId, c.Id, "Subscription charge", () => InUnitAsync(() => subscriptions.IssueAsync(c.Id))));
    }

    /// <summary>Subscriptions that ended with usage that nobody has priced.</summary>
    private async Task<List<Unheard>> EndedAsync(IBillingDbContext db, DateTime since, DateTime until)
    {
        var ended = await (from s in db.Subscriptions
                           where s.State == SubscriptionState.Cancelled && s.CancelledAt > since && s.CancelledAt < until
                               && db.UsageBuckets.Any(u => u.ClientId == s.ClientId && u.PricedInChargeId == null && u.From >= s.CreationTime && u.From <= s.CancelledAt)
                           orderby s.CancelledAt, s.Id
                           select new { s.TenantId, s.Id }).Take(AtOnce).ToListAsync();
        return ended.ConvertAll(s => new Unheard(s.TenantId, s.Id, "The end of subscription", () => InUnitAsync(() => subscriptions.IssueTheRestAsync(s.Id))));
    }

    private async Task InUnitAsync(Func<Task> act)
    {
        using var unit = units.Begin(requiresNew: true, isTransactional: true);
        await act();
        await unit.CompleteAsync();
    }

    private sealed record Unheard(Guid? TenantId, Guid Id, string What, Func<Task> FollowAsync);
}
