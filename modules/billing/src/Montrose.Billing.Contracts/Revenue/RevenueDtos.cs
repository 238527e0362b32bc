using System.ComponentModel.DataAnnotations;
using Montrose.Monetary;
using Volo.Abp.Application.Dtos;

namespace Montrose.Billing.Revenue;

/// <summary>Which months are looked at, as the agency's time zone cuts them.</summary>
public enum RevenuePeriod
{
    /// <summary>This month and the eleven before it.</summary>
    LastTwelveMonths = 1,
    ThisMonth = 2,
    LastMonth = 3,
    ThisYear = 4,
    LastYear = 5,
}

public class GetRevenueInput
{
    [EnumDataType(typeof(RevenuePeriod))]
    public RevenuePeriod? Period { get; set; }
}

/// <summary>Which clients' revenue to list. Sorting is net, sales, refunds or tax, with asc or desc; the most first where it is empty.</summary>
public class GetClientRevenueInput : PagedAndSortedResultRequestDto
{
    [EnumDataType(typeof(RevenuePeriod))]
    public RevenuePeriod? Period { get; set; }

    /// <summary>Part of the client's name.</summary>
    [StringLength(128)]
    public string? Filter { get; set; }
}

/// <summary>What the ledger says of a period: sums of its entries, and nothing else.</summary>
public class RevenueDto
{
    /// <summary>UTC, inclusive.</summary>
    public DateTime From { get; set; }

    /// <summary>UTC, exclusive.</summary>
    public DateTime To { get; set; }

    public RevenueSumsDto Total { get; set; } = new();

    /// <summary>The oldest first, those without a movement included.</summary>
    public IReadOnlyList<MonthRevenueDto> Months { get; set; } = [];

    /// <summary>By what was sold; the most first.</summary>
    public IReadOnlyList<ServiceRevenueDto> Services { get; set; } = [];

    /// <summary>What clients have in their wallets now and can spend.</summary>
    public Money Held { get; set; }

    /// <summary>What is set aside of wallets now for later purchases.</summary>
    public Money Reserved { get; set; }

    /// <summary>What clients have begun to pay and not paid yet.</summary>
    public Money Outstanding { get; set; }
}

/// <summary>What came in and went out in a period. Taxes are not a part of sales.</summary>
public class RevenueSumsDto
{
    /// <summary>What was bought, without tax.</summary>
    public Money Sales { get; set; }

    /// <summary>What of purchases went back, without tax.</summary>
    public Money Refunds { get; set; }

    /// <summary>Sales less refunds.</summary>
    public Money Net { get; set; }

    /// <summary>Tax on sales less tax on refunds.</summary>
    public Money Tax { get; set; }

    /// <summary>What redeemed codes credited.</summary>
    public Money Promotions { get; set; }

    /// <summary>What clients paid by payment providers.</summary>
    public Money PaidIn { get; set; }

    /// <summary>What went back by payment providers.</summary>
    public Money PaidBack { get; set; }

    /// <summary>What the agency bore itself.</summary>
    public Money Borne { get; set; }
}

/// <summary>One month, of the agency's time zone.</summary>
public class MonthRevenueDto : RevenueSumsDto
{
    /// <summary>Its first day; where the agency is it may begin some hours earlier or later than this says.</summary>
    public DateTime Month { get; set; }
}

/// <summary>What was earned with one module.</summary>
public class ServiceRevenueDto
{
    /// <summary>The module's own name, e.g. <c>courses</c>.</summary>
    public string Service { get; set; } = "";

    public Money Sales { get; set; }
    public Money Refunds { get; set; }
    public Money Net { get; set; }
    public Money Tax { get; set; }
}

/// <summary>What was earned with one client.</summary>
public class ClientRevenueDto
{
    public Guid ClientId { get; set; }

    /// <summary>The client's company.</summary>
    public string? ClientName { get; set; }

    public Money Sales { get; set; }
    public Money Refunds { get; set; }
    public Money Net { get; set; }
    public Money Tax { get; set; }

    /// <summary>What its wallet holds now.</summary>
    public Money Balance { get; set; }
}
