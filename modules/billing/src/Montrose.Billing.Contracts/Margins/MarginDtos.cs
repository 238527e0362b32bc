using System.ComponentModel.DataAnnotations;
using Montrose.Monetary;
using Volo.Abp.Application.Dtos;

namespace Montrose.Billing.Margins;

/// <summary>Limits of what is looked at.</summary>
public static class MarginConsts
{
    /// <summary>At most so many months at once.</summary>
    public const int MaxMonths = 36;
}

/// <summary>Which months to look at, of the agency's time zone; the last twelve where nothing is said.</summary>
public class GetMarginsInput : PagedResultRequestDto
{
    /// <summary>A day of the first month.</summary>
    public DateOnly? From { get; set; }

    /// <summary>A day of the last month.</summary>
    public DateOnly? To { get; set; }
}

/// <summary>Which clients' margins to list. Sorting is margin, revenue, cost or percent, with asc or desc; the largest margin first where it is empty.</summary>
public class GetClientMarginsInput : GetMarginsInput, ISortedResultRequest
{
    public string? Sorting { get; set; }

    /// <summary>Part of the client's name.</summary>
    [StringLength(128)]
    public string? Filter { get; set; }
}

/// <summary>What is left of revenue.</summary>
public class MarginDto
{
    /// <summary>Net revenue, as the page of revenue has it.</summary>
    public Money Revenue { get; set; }

    /// <summary>Recorded costs and commissions.</summary>
    public Money Cost { get; set; }

    /// <summary>Revenue less cost.</summary>
    public Money Margin { get; set; }

    /// <summary>The margin in hundredths of a percent of revenue; null where there is no revenue.</summary>
    public long? BasisPoints { get; set; }
}

/// <summary>Margins of a range of months.</summary>
public class MarginsDto
{
    /// <summary>The first month's first day.</summary>
    public DateOnly From { get; set; }

    /// <summary>The last month's first day.</summary>
    public DateOnly To { get; set; }

    public MarginDto Total { get; set; } = new();

    /// <summary>What of the costs are commissions of agents.</summary>
    public Money Commissions { get; set; }

    /// <summary>The oldest first, those without a movement included.</summary>
    public IReadOnlyList<MonthMarginDto> Months { get; set; } = [];
}

/// <summary>One month.</summary>
public class MonthMarginDto : MarginDto
{
    /// <summary>Its first day.</summary>
    public DateOnly Month { get; set; }
}

/// <summary>One service.</summary>
public class ServiceMarginDto : MarginDto
{
    /// <summary>The service's own name, e.g. <c>courses</c>; null for costs that are none's.</summary>
    public string? Service { get; set; }
}

/// <summary>One client.</summary>
public class ClientMarginDto : MarginDto
{
    /// <summary>Null for costs that are no client's.</summary>
    public Guid? ClientId { get; set; }

    /// <summary>The client's company.</summary>
    public string? ClientName { get; set; }
}
