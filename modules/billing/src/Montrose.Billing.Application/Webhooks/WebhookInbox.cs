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
[ExposeServices(typeof(IWebhookReceiver), typeof(WebhookInbox))]
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
        return await KeepAsync(kind, body, cancellationToken) is null ? WebhookReceipt.NotUnderstood : WebhookReceipt.Kept;
    }

    /// <summary>Keeps an event that is the provider's own, to be applied afterwards.</summary>
    /// <returns>False where it is kept already, null where the body is no event.</returns>
    public async Task<bool?> KeepAsync(GatewayKind kind, string body, CancellationToken cancellationToken = default)
    {
        // PostgreSQL keeps no U+0000, and JSON has none.
        if (gateways.Get(kind).Read(body) is not { EventId.Length: > 0 and <= WebhookConsts.MaxEventIdLength } notice || body.Contains('\0')) return null;
        try
        {
            using var unit = units.Begin(requiresNew: true, isTransactional: true);
            var db = await contexts.GetDbContextAsync();
            if (await db.WebhookEvents.AnyAsync(e => e.Gateway == kind && e.EventId == notice.EventId, cancellationToken)) return false;
            var received = new WebhookEvent(guids.Create(), tenant.Id, kind, notice.EventId, notice.Type, body, clock.Now);
            db.WebhookEvents.Add(received);
            await jobs.EnqueueAsync(new ApplyWebhookArgs(tenant.Id, received.Id));
            await unit.CompleteAsync(cancellationToken);
            await failPoint.ReachAsync(FailPoints.AfterInbox);
            return true;
        }
        catch (DbUpdateException e) when (e.IsUniqueViolation())
        {
            // It came twice in this moment; the other one keeps it.
            return false;
        }
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
