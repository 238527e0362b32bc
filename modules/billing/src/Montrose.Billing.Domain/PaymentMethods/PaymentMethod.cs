using Montrose.Billing.Gateways;
using Montrose.Clients;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Montrose.Billing.PaymentMethods;

/// <summary>A card or account that the gateway keeps for a client. Here is only what tells it from others.</summary>
public class PaymentMethod : Entity<Guid>, IMultiTenant, IClientOwned
{
    private PaymentMethod() { }

    public PaymentMethod(Guid id, Guid? tenantId, Guid clientId, GatewayKind gateway, GatewayMethod method, bool isDefault, DateTime now) : base(id)
    {
        (TenantId, ClientId, Gateway, IsDefault, CreationTime) = (tenantId, clientId, gateway, isDefault, now);
        (CustomerId, MethodId) = (method.CustomerId, method.MethodId);
        Describe(method);
    }

    public Guid? TenantId { get; private set; }

    public Guid ClientId { get; private set; }

    public GatewayKind Gateway { get; private set; }

    /// <summary>The gateway's id of the client.</summary>
    public string? CustomerId { get; private set; }

    /// <summary>The gateway's id of the card or account.</summary>
    public string MethodId { get; private set; } = "";

    /// <summary>E.g. visa.</summary>
    public string Brand { get; private set; } = "";

    /// <summary>The last digits of its number.</summary>
    public string LastFour { get; private set; } = "";

    /// <summary>What tells it from others where it has no number, e.g. a part of an e-mail address.</summary>
    public string? Label { get; private set; }

    public int? ExpiryMonth { get; private set; }

    public int? ExpiryYear { get; private set; }

    /// <summary>The one that is charged where none is named. A client has at most one.</summary>
    public bool IsDefault { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime CreationTime { get; private set; }

    /// <summary>UTC; a removed one stays for the payments that were made with it.</summary>
    public DateTime? RemovedAt { get; private set; }

    /// <summary>UTC; the client was told that it expires.</summary>
    public DateTime? ExpiryNoticedAt { get; private set; }

    public void Describe(GatewayMethod method)
    {
        Brand = method.Brand.Length <= PaymentMethodConsts.MaxBrandLength ? method.Brand : method.Brand[..PaymentMethodConsts.MaxBrandLength];
        LastFour = method.LastFour.Length <= PaymentMethodConsts.LastFourLength ? method.LastFour : method.LastFour[^PaymentMethodConsts.LastFourLength..];
        Label = method.Label is not { } label ? null : label.Length <= PaymentMethodConsts.MaxLabelLength ? label : label[..PaymentMethodConsts.MaxLabelLength];
        if ((ExpiryMonth, ExpiryYear) != (method.ExpiryMonth, method.ExpiryYear)) ExpiryNoticedAt = null;
        (ExpiryMonth, ExpiryYear) = (method.ExpiryMonth, method.ExpiryYear);
    }

    public void MakeDefault() => IsDefault = true;

    public void Remove(DateTime now) => (RemovedAt, IsDefault) = (RemovedAt ?? now, false);

    public void NoticeExpiry(DateTime now) => ExpiryNoticedAt = now;

    /// <summary>A card is good to the end of its month.</summary>
    public static bool IsExpiredAt(int? year, int? month, DateTime now) =>
        year is { } y && month is { } m && new DateTime(y, m, 1, 0, 0, 0, DateTimeKind.Utc).AddMonths(1) <= now;
}

/// <summary>A client's way to the gateway's page on which a card or account is saved.</summary>
public class MethodSetup : Entity<Guid>, IMultiTenant, IClientOwned
{
    private MethodSetup() { }

    public MethodSetup(Guid id, Guid? tenantId, Guid clientId, GatewayKind gateway, DateTime now) : base(id) =>
        (TenantId, ClientId, Gateway, CreationTime) = (tenantId, clientId, gateway, now);

    public Guid? TenantId { get; private set; }

    public Guid ClientId { get; private set; }

    public GatewayKind Gateway { get; private set; }

    /// <summary>The gateway's id of its page.</summary>
    public string? SessionId { get; private set; }

    /// <summary>What was saved; null as long as nothing was.</summary>
    public Guid? PaymentMethodId { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime CreationTime { get; private set; }

    public void Open(string sessionId) => SessionId = sessionId;

    public void Complete(Guid paymentMethodId) => PaymentMethodId ??= paymentMethodId;
}

/// <summary>Who a client is to a gateway.</summary>
public class GatewayCustomer : Entity<Guid>, IMultiTenant, IClientOwned
{
    private GatewayCustomer() { }

    public GatewayCustomer(Guid id, Guid? tenantId, Guid clientId, GatewayKind gateway, string customerId) : base(id) =>
        (TenantId, ClientId, Gateway, CustomerId) = (tenantId, clientId, gateway, customerId);

    public Guid? TenantId { get; private set; }

    public Guid ClientId { get; private set; }

    public GatewayKind Gateway { get; private set; }

    public string CustomerId { get; private set; } = "";
}
