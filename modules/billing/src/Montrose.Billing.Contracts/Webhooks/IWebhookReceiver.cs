using Montrose.Billing.Gateways;

namespace Montrose.Billing.Webhooks;

/// <summary>Takes what providers tell. Not for the API: the request's own endpoint hands on bytes and headers.</summary>
public interface IWebhookReceiver
{
    /// <summary>Keeps a genuine event once; it is applied afterwards.</summary>
    Task<WebhookReceipt> ReceiveAsync(GatewayKind kind, WebhookDelivery delivery, CancellationToken cancellationToken = default);
}

/// <summary>What became of a delivery.</summary>
public enum WebhookReceipt
{
    /// <summary>It is kept, now or since an earlier delivery.</summary>
    Kept = 1,

    /// <summary>The signature is wrong, missing or out of time.</summary>
    NotGenuine = 2,

    /// <summary>It is genuine and no event.</summary>
    NotUnderstood = 3,

    /// <summary>Whether it is genuine could not be found out.</summary>
    TryLater = 4,
}
