namespace Montrose.Billing.RedeemCodes;

/// <summary>Lengths and limits of redeem codes.</summary>
public static class RedeemCodeConsts
{
    public const int MinCodeLength = 4;
    public const int MaxCodeLength = 32;
    public const int MaxDescriptionLength = 200;
    public const int MaxRequestKeyLength = 64;

    /// <summary>Of what codes grant beside credit, see <see cref="IRedeemGrantProvider"/>.</summary>
    public const int MaxGrantKindLength = 32;
    public const int MaxGrantSubjectLength = 64;
    public const int MaxGrantTextLength = 200;

    /// <summary>Clients that statistics name; the others are summed up.</summary>
    public const int ClientsShown = 10;

    /// <summary>Codes that one call may generate.</summary>
    public const int MaxCount = 100;

    /// <summary>Minor units: 0.01 in a currency with two decimals.</summary>
    public const long MinValue = 1;

    /// <summary>Minor units: 1,000,000.00 in a currency with two decimals.</summary>
    public const long MaxValue = 100_000_000;

    public const int MaxUsageLimit = 1_000_000;
}
