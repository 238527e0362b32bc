using Montrose.Monetary;

namespace Montrose.Billing.Gateways;

/// <summary>
/// The built-in gateway's pay page. It plays an outside system's: whoever has its address may use it, signed in or not. Not
/// for the API.
/// </summary>
public interface ITestPayPage
{
    /// <summary>Null for an address that nobody gave out at this portal.</summary>
    Task<TestPayPageDto?> FindAsync(Guid id);

    /// <summary>Has the payment do what the card stands for. Harmless where that was decided.</summary>
    Task ChooseAsync(Guid id, TestCard card);

    /// <summary>Answers for the person's bank. Harmless where that was decided.</summary>
    Task ConfirmAsync(Guid id, bool isApproved);

    /// <summary>After a refusal, back to the choice.</summary>
    Task TryAgainAsync(Guid id);
}

/// <summary>What the pay page shows.</summary>
public class TestPayPageDto
{
    public Guid Id { get; set; }

    /// <summary>Null where a card is saved and nothing is paid.</summary>
    public Money? Amount { get; set; }

    public string Title { get; set; } = "";

    public TestPayStep Step { get; set; }

    /// <summary>Whither the person goes who is done.</summary>
    public string ReturnUrl { get; set; } = "";

    /// <summary>Whither the person goes who does not pay.</summary>
    public string CancelUrl { get; set; } = "";
}

/// <summary>Where the person is on the pay page.</summary>
public enum TestPayStep
{
    Choose = 1,
    Confirm = 2,
    Declined = 3,
    Done = 4,
    Expired = 5,
}
