using Montrose.Billing.Payments;
using Montrose.Monetary;

namespace Montrose.Billing.Gateways;

/// <summary>
/// A payment provider, asked with the current agency's account. Every change carries a key; the same key again is the same
/// change. No caller holds a transaction meanwhile.
/// </summary>
/// <exception cref="GatewayUnknownException">There was no answer, or none that tells what happened.</exception>
/// <exception cref="GatewayRefusedException">The provider refused; nothing happened.</exception>
public interface IPaymentGateway
{
    GatewayKind Kind { get; }

    /// <summary>True where cards can be saved for later.</summary>
    bool SavesMethods { get; }

    /// <summary>True where the current agency has an account there.</summary>
    Task<bool> IsConfiguredAsync();

    /// <summary>Opens the provider's page on which the client pays.</summary>
    Task<GatewayCheckout> OpenCheckoutAsync(CheckoutRequest request, CancellationToken cancellationToken = default);

    /// <summary>Sees to it that a page can't be paid any more. Harmless where it is over.</summary>
    Task CloseCheckoutAsync(string sessionId, CancellationToken cancellationToken = default);

    /// <summary>Asks how far a payment is. May complete one that the client has approved.</summary>
    Task<GatewayPayment> FindPaymentAsync(PaymentQuestion question, CancellationToken cancellationToken = default);

    /// <summary>Charges a saved card while the client is away.</summary>
    Task<GatewayPayment> ChargeAsync(SavedMethodCharge charge, CancellationToken cancellationToken = default);

    /// <summary>Makes the client known to the provider.</summary>
    /// <returns>Its id there; null where the provider needs none.</returns>
    Task<string?> CreateCustomerAsync(Guid clientId, string key, CancellationToken cancellationToken = default);

    /// <summary>Opens the provider's page on which a card is saved.</summary>
    Task<GatewayCheckout> OpenSetupAsync(SetupRequest request, CancellationToken cancellationToken = default);

    /// <summary>What was saved on that page; null as long as nothing was.</summary>
    Task<GatewayMethod?> FindSetupAsync(string sessionId, CancellationToken cancellationToken = default);

    /// <summary>Has the provider forget a card. Harmless where it has.</summary>
    Task RemoveMethodAsync(string methodId, CancellationToken cancellationToken = default);

    /// <summary>Sends money back to where it came from.</summary>
    Task<GatewayRefund> RefundAsync(GatewayRefundRequest request, CancellationToken cancellationToken = default);

    /// <summary>Whether a webhook is the provider's own, for the current agency and of this time.</summary>
    Task<bool> IsGenuineAsync(WebhookDelivery delivery, CancellationToken cancellationToken = default);

    /// <summary>
    /// The webhooks about money that went back which the provider has sent since then, whether or not they arrived. About
    /// payments, and refunds that were begun here, it is asked one by one.
    /// </summary>
    /// <param name="since">UTC.</param>
    /// <returns>Their bodies.</returns>
    Task<IReadOnlyList<string>> ReadRefundEventsAsync(DateTime since, CancellationToken cancellationToken = default);

    /// <summary>What a genuine webhook says; null for a body that is no event.</summary>
    GatewayNotice? Read(string body);
}

/// <summary>The client pays at the provider's page.</summary>
/// <param name="Key">The same again is the same page.</param>
/// <param name="PaymentId">Comes back in everything that the provider tells of it.</param>
/// <param name="Amount">More than zero.</param>
/// <param name="Title">What the client reads there.</param>
/// <param name="CustomerId">The provider's id of the client, where it has one.</param>
/// <param name="ReturnUrl">Whither the client goes afterwards.</param>
/// <param name="CancelUrl">Whither the client goes who does not pay.</param>
public sealed record CheckoutRequest(string Key, Guid PaymentId, Money Amount, string Title, string? CustomerId, string ReturnUrl, string CancelUrl);

/// <summary>A page of the provider's.</summary>
public sealed record GatewayCheckout(string SessionId, string Url);

/// <summary>Which payment is asked about.</summary>
/// <param name="Key">Of the change that began it.</param>
/// <param name="SessionId">The page; null for a charge of a saved card.</param>
/// <param name="ProviderPaymentId">The provider's id, as far as it is known.</param>
public sealed record PaymentQuestion(string Key, string? SessionId, string? ProviderPaymentId);

/// <summary>How far a payment is at the provider.</summary>
/// <param name="State">Pending, ActionRequired, Succeeded, Failed or Cancelled.</param>
/// <param name="ProviderPaymentId">The provider's id, as far as there is one.</param>
/// <param name="FailureCode">Why it failed, in the provider's words for programs.</param>
public sealed record GatewayPayment(PaymentState State, string? ProviderPaymentId = null, string? FailureCode = null);

/// <summary>A charge of a saved card.</summary>
public sealed record SavedMethodCharge(string Key, Guid PaymentId, Money Amount, string Title, string? CustomerId, string MethodId);

/// <summary>The client saves a card at the provider's page.</summary>
public sealed record SetupRequest(string Key, string? CustomerId, string Currency, string ReturnUrl, string CancelUrl);

/// <summary>A saved card.</summary>
public sealed record GatewayMethod(string? CustomerId, string MethodId, string Brand, string LastFour, int? ExpiryMonth, int? ExpiryYear)
{
    /// <summary>What tells it from others where it has no number, e.g. a part of an e-mail address.</summary>
    public string? Label { get; init; }
}

/// <summary>Money that goes back.</summary>
public sealed record GatewayRefundRequest(string Key, Guid RefundId, string ProviderPaymentId, Money Amount);

/// <summary>How far a refund is at the provider.</summary>
/// <param name="State">Pending, Succeeded or Failed.</param>
/// <param name="ProviderRefundId">The provider's id.</param>
/// <param name="FailureCode">Why it failed.</param>
public sealed record GatewayRefund(RefundState State, string? ProviderRefundId, string? FailureCode = null);

/// <summary>A request as it came: the bytes that were signed, and the headers.</summary>
public sealed record WebhookDelivery(ReadOnlyMemory<byte> Body, IReadOnlyDictionary<string, string> Headers);

/// <summary>What a webhook says.</summary>
/// <param name="EventId">The provider's id of the event.</param>
/// <param name="Type">Its kind in the provider's words.</param>
public sealed record GatewayNotice(string EventId, string Type)
{
    /// <summary>Our payment, where the event says which.</summary>
    public Guid? PaymentId { get; init; }

    /// <summary>The page that it was paid at, where the event says which.</summary>
    public string? SessionId { get; init; }

    /// <summary>The provider's id of the payment.</summary>
    public string? ProviderPaymentId { get; init; }

    /// <summary>What it says of the payment; null where it says nothing of it.</summary>
    public GatewayPayment? Payment { get; init; }

    /// <summary>The client has approved the payment, which is to be completed now.</summary>
    public bool IsApproval { get; init; }

    /// <summary>What was paid.</summary>
    public Money? Amount { get; init; }

    /// <summary>What of the payment has gone back altogether.</summary>
    public Money? RefundedTotal { get; init; }

    /// <summary>Our refund, where the event is about one.</summary>
    public Guid? RefundId { get; init; }

    /// <summary>How far it is.</summary>
    public GatewayRefund? Refund { get; init; }
}

/// <summary>Nobody knows whether it happened: there was no answer, or a broken one.</summary>
public class GatewayUnknownException : Exception
{
    public GatewayUnknownException(string message, Exception? cause = null) : base(message, cause)
    {
    }
}

/// <summary>The provider refused, and nothing happened.</summary>
public class GatewayRefusedException : Exception
{
    /// <param name="code">The provider's word for programs.</param>
    /// <param name="message">The provider's word for developers.</param>
    public GatewayRefusedException(string code, string message) : base(message) => Code = code;

    public string Code { get; }
}
