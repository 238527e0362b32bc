using System.ComponentModel.DataAnnotations;
using Montrose.Monetary;
using Volo.Abp.Application.Dtos;

namespace Montrose.Billing.Usage;

/// <summary>What a client has used of each meter in the current month.</summary>
public class UsageDto
{
    /// <summary>UTC; when the month of the subscription began.</summary>
    public DateTime From { get; set; }

    /// <summary>UTC; when the next begins.</summary>
    public DateTime Until { get; set; }

    /// <summary>Null where the client never had a plan.</summary>
    public string? PlanName { get; set; }

    public IReadOnlyList<MeterUsageDto> Meters { get; set; } = [];
}

/// <summary>How full one meter is.</summary>
public class MeterUsageDto
{
    public Meter Meter { get; set; }

    public long Used { get; set; }

    /// <summary>What the plan includes; null where it sets no limit.</summary>
    public long? Limit { get; set; }

    /// <summary>What <see cref="OverageUnit"/> beyond the limit costs; null where the limit can't be passed.</summary>
    public Money? OveragePrice { get; set; }

    public long OverageUnit { get; set; }
}

/// <summary>One month of one meter.</summary>
public class UsageMonthDto : EntityDto<Guid>
{
    public Meter Meter { get; set; }

    /// <summary>UTC.</summary>
    public DateTime From { get; set; }

    /// <summary>What was used; of a level the most that it was.</summary>
    public long Used { get; set; }
}

/// <summary>Which months of usage to list, the newest first.</summary>
public class GetUsageHistoryInput : PagedResultRequestDto
{
    [EnumDataType(typeof(Meter))]
    public Meter Meter { get; set; } = Meter.ApiCalls;
}
