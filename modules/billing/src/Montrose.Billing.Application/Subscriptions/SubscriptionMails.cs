using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Localization;
using Montrose.Clients;
using Montrose.Integration;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Montrose.Billing.Subscriptions;

/// <summary>A client is to be told what happened to its subscription.</summary>
[BackgroundJobName("montrose.billing.mail-subscription-event")]
public sealed record MailSubscriptionEventArgs(Guid? TenantId, Guid EventId);

/// <summary>Mails once what was written down, after it was committed.</summary>
public class MailSubscriptionEventJob(
    IDbContextProvider<IBillingDbContext> contexts,
    IUnitOfWorkManager units,
    IClientMailer mails,
    IStringLocalizer<BillingResource> l,
    IClientScope scope,
    ICurrentTenant tenant,
    IClock clock) : AsyncBackgroundJob<MailSubscriptionEventArgs>, ITransientDependency
{
    public override async Task ExecuteAsync(MailSubscriptionEventArgs args)
    {
        using var everyClient = scope.Use(ClientScopeSnapshot.All);
        using var _ = tenant.Change(args.TenantId);
        using var unit = units.Begin(requiresNew: true, isTransactional: true);
        var db = await contexts.GetDbContextAsync();
        var entry = await db.SubscriptionEvents.AsTracking().FirstOrDefaultAsync(e => e.Id == args.EventId);
        if (entry is null or { MailedAt: not null }) return;
        var facts = await db.Subscriptions.Where(s => s.Id == entry.SubscriptionId).Select(s => new { s.PeriodEnd, Plan = db.Plans.Where(p => p.Id == s.PlanId).Select(p => p.Name).FirstOrDefault() }).FirstAsync();
        entry.Mailed(clock.Now);
        await mails.SendAsync(entry.ClientId, () => Write(entry, facts.Plan ?? "", facts.PeriodEnd));
        await unit.CompleteAsync();
    }

    private ClientMail Write(SubscriptionEvent entry, string plan, DateTime periodEnd)
    {
        var name = entry.Kind.ToString();
        var amount = entry.Amount?.ToString() ?? "";
        var day = periodEnd.ToString("d", CultureInfo.CurrentCulture);
        return new ClientMail(l[$"Mail:{name}.Subject", plan], l[$"Mail:{name}.Subject", plan], l[$"Mail:{name}.Text", plan, amount, day], l["Mail:Subscription.Button"], "/dashboard/client/plans");
    }
}
