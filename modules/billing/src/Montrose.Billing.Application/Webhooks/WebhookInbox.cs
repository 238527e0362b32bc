using System.Text;
using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Gateways;
using Montrose.Billing.Payments;
using Montrose.Clients;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Montrose.Billing.Webhooks;

/// <summary>Keeps each genuine event once, and applies it afterwards.</summary>
[ExposeServices(typeof(IWebhookReceiver))]
public class WebhookInbox(
    IDbContextProvider<IBillingDbContext> contexts,
    IUnitOfWorkManager units,
    GatewayDirectory gateways,
    IBackgroundJobManager jobs,
    ICurrentTenant tenant,
    IGuidGenerator guids,
    IFailPoint failPoint,
    IClock clock) : IWebhookReceiver, ITransientDependency
{
    public async Task<WebhookReceipt> ReceiveAsync(GatewayKind kind, WebhookDelivery delivery, CancellationToken cancellationToken = default)
    {
        var gateway = gateways.Get(kind);
        try
        {
            if (!await gateway.IsGenuineAsync(delivery, cancellationToken)) return WebhookReceipt.NotGenuine;
        }
        catch (GatewayUnknownException)
        {
            return WebhookReceipt.TryLater;
        }
        catch (GatewayRefusedException)
        {
            return WebhookReceipt.TryLater;
        }
        var body = Encoding.UTF8.GetString(delivery.Body.Span);
        // PostgreSQL keeps no U+0000, and JSON has none.
        if (gateway.Read(body) is not { EventId.Length: > 0 and <= WebhookConsts.MaxEventIdLength } notice || body.Contains('\0')) return WebhookReceipt.NotUnderstood;
        try
        {
            using var unit = units.Begin(requiresNew: true, isTransactional: true);
            var db = await contexts.GetDbContextAsync();
            if (await db.WebhookEvents.AnyAsync(e => e.Gateway == kind && e.EventId == notice.EventId, cancellationToken)) return WebhookReceipt.Kept;
            var received = new WebhookEvent(guids.Create(), tenant.Id, kind, notice.EventId, notice.Type, body, clock.Now);
            db.WebhookEvents.Add(received);
            await jobs.EnqueueAsync(new ApplyWebhookArgs(tenant.Id, received.Id));
            await unit.CompleteAsync(cancellationToken);
            await failPoint.ReachAsync(FailPoints.AfterInbox);
        }
        catch (DbUpdateException e) when (e.IsUniqueViolation())
        {
            // It came twice in this moment; the other one keeps it.
        }
        return WebhookReceipt.Kept;
    }
}

/// <summary>An event is to be applied.</summary>
[BackgroundJobName("montrose.billing.webhook")]
public sealed record ApplyWebhookArgs(Guid? TenantId, Guid EventId);

/// <summary>Applies an event; what fails is tried again by the queue.</summary>
public class ApplyWebhookJob(WebhookApplier applier, IClientScope scope, ICurrentTenant tenant) : AsyncBackgroundJob<ApplyWebhookArgs>, ITransientDependency
{
    public override async Task ExecuteAsync(ApplyWebhookArgs args)
    {
        using var everyClient = scope.Use(ClientScopeSnapshot.All);
        using var _ = tenant.Change(args.TenantId);
        await applier.ApplyAsync(args.EventId);
    }
}
