using Montrose.Monetary;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Montrose.Billing.Gateways;

/// <summary>
/// What the built-in gateway knows of one visit to its pay page. It plays an outside system, so that nothing of billing's
/// refers to it; its id is the secret in the page's address.
/// </summary>
public class TestCheckout : Entity<Guid>, IMultiTenant
{
    /// <summary>After so many hours nobody can pay it any more.</summary>
    public const int LifetimeHours = 24;

    private TestCheckout() { }

    public TestCheckout(Guid id, Guid? tenantId, string key, Money? amount, string title, string returnUrl, string cancelUrl, DateTime now) : base(id)
    {
        (TenantId, Key, Title, ReturnUrl, CancelUrl, CreationTime) = (tenantId, key, title, returnUrl, cancelUrl, now);
        (AmountMinorUnits, Currency) = (amount?.MinorUnits, amount?.Currency);
    }

    public Guid? TenantId { get; private set; }

    /// <summary>The caller's key: the same again is the same page.</summary>
    public string Key { get; private set; } = "";

    /// <summary>Null where a card is to be saved and nothing paid.</summary>
    public long? AmountMinorUnits { get; private set; }

    /// <summary>ISO 4217.</summary>
    public string? Currency { get; private set; }

    public string Title { get; private set; } = "";

    public string ReturnUrl { get; private set; } = "";

    public string CancelUrl { get; private set; } = "";

    public TestCheckoutState State { get; private set; } = TestCheckoutState.Open;

    /// <summary>UTC; of a delayed payment, when the money comes.</summary>
    public DateTime? SettlesAt { get; private set; }

    /// <summary>Which card was chosen.</summary>
    public TestCard? Card { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime CreationTime { get; private set; }

    /// <summary>The person chooses what shall happen. False where that was decided before.</summary>
    public bool Choose(TestCard card, DateTime now)
    {
        if (StateAt(now) is not TestCheckoutState.Open) return false;
        Card = card;
        (State, SettlesAt) = card switch
        {
            TestCard.Approve => (TestCheckoutState.Paid, (DateTime?)null),
            TestCard.Confirm when AmountMinorUnits is null => (TestCheckoutState.Paid, null),
            TestCard.Confirm => (TestCheckoutState.Confirming, null),
            TestCard.Delay => (TestCheckoutState.Delayed, now.AddMinutes(1)),
            _ => (AmountMinorUnits is null ? TestCheckoutState.Paid : TestCheckoutState.Declined, null),
        };
        return true;
    }

    /// <summary>What the person's bank was told.</summary>
    public bool Confirm(bool isApproved, DateTime now)
    {
        if (StateAt(now) is not TestCheckoutState.Confirming) return false;
        State = isApproved ? TestCheckoutState.Paid : TestCheckoutState.Declined;
        return true;
    }

    /// <summary>The person tries another card after a refusal.</summary>
    public void TryAgain(DateTime now)
    {
        if (StateAt(now) is TestCheckoutState.Declined) State = TestCheckoutState.Open;
    }

    public TestCheckoutState StateAt(DateTime now) => State switch
    {
        TestCheckoutState.Delayed when SettlesAt <= now => TestCheckoutState.Paid,
        TestCheckoutState.Open or TestCheckoutState.Confirming or TestCheckoutState.Declined when CreationTime.AddHours(LifetimeHours) <= now => TestCheckoutState.Expired,
        var state => state,
    };
}

/// <summary>Stored; never reuse a number.</summary>
public enum TestCheckoutState
{
    Open = 1,
    Confirming = 2,
    Delayed = 3,
    Paid = 4,
    Declined = 5,
    Expired = 6,
}
