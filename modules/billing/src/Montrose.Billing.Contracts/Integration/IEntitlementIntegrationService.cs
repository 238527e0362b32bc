using Montrose.Billing.Subscriptions;
using Montrose.Billing.Usage;
using Montrose.Clients;
using Volo.Abp;

namespace Montrose.Billing.Integration;

/// <summary>
/// What other modules may ask about a client's plan. Works within the current client scope; not for the web. A client that
/// never had a subscription has no limits: its agency does not sell to it by plans.
/// </summary>
[IntegrationService]
public interface IEntitlementIntegrationService
{
    /// <summary>How the client's subscription stands, with what the plan includes.</summary>
    Task<Entitlement> GetAsync(Guid clientId);

    /// <summary>True where the plan includes the service and it is neither paused nor over; true for a client without plans.</summary>
    Task<bool> IncludesAsync(Guid clientId, ServiceKind service);

    /// <summary>What is left of a limit this month; null where there is none. Negative beyond it.</summary>
    Task<long?> GetLeftAsync(Guid clientId, Meter meter);
}

/// <summary>What a client may use.</summary>
/// <param name="Standing">Whether the services go on. Whatever it says, DNS and mail stay as they are.</param>
/// <param name="PlanId">Null for a client that never had a plan.</param>
/// <param name="PlanName">The same.</param>
/// <param name="State">The same.</param>
/// <param name="Services">What the plan includes.</param>
public sealed record Entitlement(ServiceStanding Standing, Guid? PlanId, string? PlanName, SubscriptionState? State, IReadOnlyList<ServiceKind> Services);

/// <summary>Whether a client's services go on.</summary>
public enum ServiceStanding
{
    /// <summary>The client has never had a plan; nothing is limited.</summary>
    WithoutPlan = 1,
    Good = 2,

    /// <summary>Not paid: running services go on, nothing new can be ordered.</summary>
    OrdersBlocked = 3,

    /// <summary>Not paid: services are paused.</summary>
    Paused = 4,

    /// <summary>The subscription is over, or not begun.</summary>
    Over = 5,
}
