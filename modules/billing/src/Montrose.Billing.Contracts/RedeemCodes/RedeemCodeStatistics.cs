using Montrose.Monetary;

namespace Montrose.Billing.RedeemCodes;

/// <summary>Whose statistics: one code's, or those of all the agency's codes.</summary>
public class GetCodeStatisticsInput
{
    /// <summary>Empty for all codes together.</summary>
    public Guid? CodeId { get; set; }
}

/// <summary>How codes were redeemed.</summary>
public class CodeStatisticsDto
{
    public int Redemptions { get; set; }

    /// <summary>Credited altogether.</summary>
    public Money Value { get; set; }

    /// <summary>Clients that redeemed at least once.</summary>
    public int Clients { get; set; }

    /// <summary>The last twelve months, the oldest first, those without a redemption included.</summary>
    public IReadOnlyList<CodeMonthDto> Months { get; set; } = [];

    /// <summary>The clients with the most redemptions, at most <see cref="RedeemCodeConsts.ClientsShown"/>.</summary>
    public IReadOnlyList<CodeClientDto> TopClients { get; set; } = [];
}

/// <summary>One month (UTC).</summary>
public class CodeMonthDto
{
    /// <summary>Its first moment.</summary>
    public DateTime Month { get; set; }

    public int Redemptions { get; set; }
    public Money Value { get; set; }
}

/// <summary>One client's redemptions.</summary>
public class CodeClientDto
{
    public Guid ClientId { get; set; }

    /// <summary>The client's company.</summary>
    public string? ClientName { get; set; }

    public int Redemptions { get; set; }
    public Money Value { get; set; }
}
