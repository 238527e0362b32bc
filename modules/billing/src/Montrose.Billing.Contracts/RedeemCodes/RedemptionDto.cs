using Montrose.Monetary;
using Volo.Abp.Application.Dtos;

namespace Montrose.Billing.RedeemCodes;

/// <summary>One use of a code.</summary>
public class RedemptionDto : EntityDto<Guid>
{
    public Guid RedeemCodeId { get; set; }
    public Guid ClientId { get; set; }

    /// <summary>The client's company.</summary>
    public string? ClientName { get; set; }

    public Money Value { get; set; }

    /// <summary>UTC.</summary>
    public DateTime RedeemedAt { get; set; }
}
