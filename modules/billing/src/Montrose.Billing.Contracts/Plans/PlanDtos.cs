using System.ComponentModel.DataAnnotations;
using Montrose.Billing.Usage;
using Montrose.Clients;
using Montrose.Monetary;
using Volo.Abp.Application.Dtos;

namespace Montrose.Billing.Plans;

/// <summary>What clients can subscribe to.</summary>
public class PlanDto : EntityDto<Guid>
{
    public string Name { get; set; } = "";
    public string? Description { get; set; }

    /// <summary>Plans stand in this order.</summary>
    public int Position { get; set; }

    public Money PricePerMonth { get; set; }
    public Money PricePerYear { get; set; }

    /// <summary>Days that are free once for each client; 0 for none.</summary>
    public int TrialDays { get; set; }

    public IReadOnlyList<ServiceKind> Services { get; set; } = [];

    /// <summary>A meter that is not here has no limit.</summary>
    public IReadOnlyList<PlanLimitDto> Limits { get; set; } = [];

    /// <summary>Nobody can subscribe to it any more; who has it keeps it.</summary>
    public bool IsArchived { get; set; }

    /// <summary>Subscriptions that are not over.</summary>
    public int Subscriptions { get; set; }

    /// <summary>UTC.</summary>
    public DateTime CreationTime { get; set; }

    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>How much of a meter a plan includes each month.</summary>
public class PlanLimitDto
{
    [EnumDataType(typeof(Meter))]
    public Meter Meter { get; set; }

    [Range(0, UsageConsts.MaxQuantity)]
    public long Included { get; set; }

    /// <summary>In minor units, what each begun <see cref="OverageUnit"/> beyond it costs; null where it can't be passed.</summary>
    [Range(0, PlanConsts.MaxPrice)]
    public long? OveragePriceMinorUnits { get; set; }

    /// <summary>How many are sold at once beyond the limit.</summary>
    [Range(1, UsageConsts.MaxQuantity)]
    public long OverageUnit { get; set; } = 1;
}

/// <summary>A plan's terms. A new price holds for new subscriptions at once, and for running ones from their next renewal on.</summary>
public class SavePlanInput
{
    [Required, StringLength(PlanConsts.MaxNameLength, MinimumLength = 1)]
    public string Name { get; set; } = "";

    [StringLength(PlanConsts.MaxDescriptionLength)]
    public string? Description { get; set; }

    [Range(0, PlanConsts.MaxPosition)]
    public int Position { get; set; }

    /// <summary>In minor units of the agency's currency.</summary>
    [Range(0, PlanConsts.MaxPrice)]
    public long PricePerMonthMinorUnits { get; set; }

    /// <summary>In minor units of the agency's currency.</summary>
    [Range(0, PlanConsts.MaxPrice)]
    public long PricePerYearMinorUnits { get; set; }

    [Range(0, PlanConsts.MaxTrialDays)]
    public int TrialDays { get; set; }

    [MaxLength(16)]
    public IReadOnlyList<ServiceKind> Services { get; set; } = [];

    /// <summary>One for each meter at most; a meter that is left out has no limit.</summary>
    [MaxLength(16)]
    public IReadOnlyList<PlanLimitDto> Limits { get; set; } = [];

    /// <summary>The stamp that was read; another one in the database answers 409.</summary>
    [StringLength(40)]
    public string? ConcurrencyStamp { get; set; }
}

/// <summary>Which plans to list. Sorting is name, position, price or creationTime, with asc or desc; by position where it is empty.</summary>
public class GetPlansInput : PagedAndSortedResultRequestDto
{
    /// <summary>Part of the name.</summary>
    [StringLength(PlanConsts.MaxNameLength)]
    public string? Filter { get; set; }

    /// <summary>Null for both kinds.</summary>
    public bool? IsArchived { get; set; }
}
