using System.ComponentModel.DataAnnotations;
using Montrose.Monetary;
using Volo.Abp.Application.Dtos;

namespace Montrose.Billing.RedeemCodes;

/// <summary>Which uses of a code to list. Sorting is redeemedAt, with asc or desc; the newest come first where it is empty.</summary>
public class GetCodeUsageInput : PagedAndSortedResultRequestDto
{
    /// <summary>Part of the client's name.</summary>
    [StringLength(128)]
    public string? Filter { get; set; }
}

/// <summary>One use of a code.</summary>
public class RedemptionDto : EntityDto<Guid>
{
    public Guid RedeemCodeId { get; set; }
    public Guid ClientId { get; set; }

    /// <summary>The client's company.</summary>
    public string? ClientName { get; set; }

    public Money Value { get; set; }

    /// <summary>The kind of what is granted beside credit; null for credit alone.</summary>
    public string? GrantKind { get; set; }

    /// <summary>What that is called.</summary>
    public string? GrantText { get; set; }

    /// <summary>UTC.</summary>
    public DateTime RedeemedAt { get; set; }
}
