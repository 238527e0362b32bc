using System.ComponentModel.DataAnnotations;
using Montrose.Monetary;
using Volo.Abp.Application.Dtos;

namespace Montrose.Billing.Margins;

/// <summary>Lengths and limits of costs.</summary>
public static class CostConsts
{
    public const int MaxNoteLength = 200;
    public const long MaxAmount = 1_000_000_000_000;
    public const int MaxServiceLength = 32;

    /// <summary>What services are called, e.g. <c>courses</c>.</summary>
    public const string ServicePattern = "^[a-z0-9][a-z0-9-]*$";
}

/// <summary>Which costs to list. Sorting is day, amount or creationTime, with asc or desc.</summary>
public class GetCostsInput : PagedAndSortedResultRequestDto
{
    public Guid? ClientId { get; set; }

    [StringLength(CostConsts.MaxServiceLength)]
    public string? Service { get; set; }

    /// <summary>Monthly ones alone, or those that were once.</summary>
    public bool? IsMonthly { get; set; }

    /// <summary>Part of the note.</summary>
    [StringLength(CostConsts.MaxNoteLength)]
    public string? Filter { get; set; }
}

/// <summary>A cost as a person records it.</summary>
public class RecordCostInput
{
    /// <summary>Null for what is no client's.</summary>
    public Guid? ClientId { get; set; }

    /// <summary>The service's own name, e.g. <c>courses</c>; null for what is none's.</summary>
    [StringLength(CostConsts.MaxServiceLength), RegularExpression(CostConsts.ServicePattern)]
    public string? Service { get; set; }

    /// <summary>In the agency's currency, without tax that the agency gets back.</summary>
    [Range(1, CostConsts.MaxAmount)]
    public long AmountMinorUnits { get; set; }

    /// <summary>When it was; of a monthly one a day of its first month.</summary>
    public DateOnly Day { get; set; }

    /// <summary>It comes again every month until it is ended.</summary>
    public bool IsMonthly { get; set; }

    [StringLength(CostConsts.MaxNoteLength)]
    public string? Note { get; set; }
}

/// <summary>When a monthly cost ends.</summary>
public class EndCostInput
{
    /// <summary>A day of the last month that it counts in.</summary>
    public DateOnly LastDay { get; set; }
}

/// <summary>What the agency pays for a client, a service, or itself.</summary>
public class CostDto : EntityDto<Guid>
{
    /// <summary>Null for what is no client's.</summary>
    public Guid? ClientId { get; set; }

    /// <summary>The client's company.</summary>
    public string? ClientName { get; set; }

    public string? Service { get; set; }
    public Money Amount { get; set; }
    public DateOnly Day { get; set; }
    public bool IsMonthly { get; set; }

    /// <summary>A day of the last month of a monthly one that was ended.</summary>
    public DateOnly? EndedOn { get; set; }

    public string? Note { get; set; }

    /// <summary>UTC.</summary>
    public DateTime CreationTime { get; set; }
}
