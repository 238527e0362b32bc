namespace Montrose.Billing.Payments;

/// <summary>A place between two steps where a process may end. Does nothing in the product; tests end the work there.</summary>
public interface IFailPoint
{
    Task ReachAsync(string name);
}

/// <summary>The places that are named.</summary>
public static class FailPoints
{
    /// <summary>The intent is committed, and the provider is not asked yet.</summary>
    public const string BeforeProvider = "before-provider";

    /// <summary>The provider has done it, and nothing of that is committed.</summary>
    public const string AfterProvider = "after-provider";

    /// <summary>All is committed, and the caller has no reply.</summary>
    public const string AfterCommit = "after-commit";

    /// <summary>A webhook is kept, and nobody has been told so.</summary>
    public const string AfterInbox = "after-inbox";
}
