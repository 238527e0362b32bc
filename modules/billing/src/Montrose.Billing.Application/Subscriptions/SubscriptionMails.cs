using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Localization;
using Montrose.Clients;
using Montrose.Billing.Notices;
using Montrose.Integration;
using Montrose.Monetary;
using Montrose.Preferences;
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
    INotifier notifier,
    IStringLocalizer<BillingResource> l,
    IClientScope scope,
    ICurrentTenant tenant,
    IClock clock) : AsyncBackgroundJob<MailSubscriptionEventArgs>, ITransientDependency
{
    private const string PlanPath = "/dashboard/client/plans";

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
        await notifier.TellClientAsync(entry.ClientId, NoticeOf(entry, facts.Plan ?? "", facts.PeriodEnd), await mails.FindAddressAsync(entry.ClientId));
        await mails.SendAsync(entry.ClientId, () => Write(entry, facts.Plan ?? "", facts.PeriodEnd));
        await unit.CompleteAsync();
    }

    private static Notice NoticeOf(SubscriptionEvent entry, string plan, DateTime periodEnd) => new(
        BillingNotices.Of(entry.Kind),
        entry.Id.ToString("D", CultureInfo.InvariantCulture),
        PlanPath,
        NoticeValue.Of(plan),
        entry.Amount is { } amount ? NoticeValue.Of(amount) : NoticeValue.Of(""),
        NoticeValue.Of(DateOnly.FromDateTime(periodEnd)));

    private ClientMail Write(SubscriptionEvent entry, string plan, DateTime periodEnd)
    {
        var name = entry.Kind.ToString();
        var amount = entry.Amount is { } money ? MoneyText.Format(money) : "";
        var day = periodEnd.ToString(DateFormats.OfLanguage, CultureInfo.CurrentCulture);
        return new ClientMail(l[$"Mail:{name}.Subject", plan], l[$"Mail:{name}.Subject", plan], l[$"Mail:{name}.Text", plan, amount, day], l["Mail:Subscription.Button"], PlanPath);
    }
}
