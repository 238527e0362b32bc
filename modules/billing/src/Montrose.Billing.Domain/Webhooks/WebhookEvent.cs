using Montrose.Billing.Gateways;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Montrose.Billing.Webhooks;

/// <summary>An event as a gateway told it, kept once. Its body is what was signed, to the byte.</summary>
public class WebhookEvent : Entity<Guid>, IMultiTenant
{
    private WebhookEvent() { }

    public WebhookEvent(Guid id, Guid? tenantId, GatewayKind gateway, string eventId, string type, string body, DateTime now) : base(id)
    {
        (TenantId, Gateway, EventId, Body, ReceivedAt, State) = (tenantId, gateway, eventId, body, now, WebhookState.Received);
        Type = type.Length <= WebhookConsts.MaxTypeLength ? type : type[..WebhookConsts.MaxTypeLength];
    }

    public Guid? TenantId { get; private set; }

    public GatewayKind Gateway { get; private set; }

    /// <summary>The gateway's id of the event.</summary>
    public string EventId { get; private set; } = "";

    public string Type { get; private set; } = "";

    public string Body { get; private set; } = "";

    public WebhookState State { get; private set; }

    /// <summary>The payment that it was about.</summary>
    public Guid? PaymentId { get; private set; }

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; private set; }

    /// <summary>Why it failed the last time.</summary>
    public string? Error { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime ReceivedAt { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? AppliedAt { get; private set; }

    public void Apply(Guid? paymentId, DateTime now)
    {
        Attempts++;
        (State, PaymentId, Error, AppliedAt) = (paymentId is null ? WebhookState.Ignored : WebhookState.Applied, paymentId, null, now);
    }

    public void Fail(string error)
    {
        Attempts++;
        (State, Error) = (WebhookState.Failed, error.Length <= WebhookConsts.MaxErrorLength ? error : error[..WebhookConsts.MaxErrorLength]);
    }
}
