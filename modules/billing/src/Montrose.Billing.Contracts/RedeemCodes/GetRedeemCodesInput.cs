using System.ComponentModel.DataAnnotations;
using Volo.Abp.Application.Dtos;

namespace Montrose.Billing.RedeemCodes;

/// <summary>
/// Which codes to list. Sorting is one of code, value, timesUsed, usageLimit, expiresAt, creationTime, with asc or desc;
/// the newest come first where it is empty.
/// </summary>
public class GetRedeemCodesInput : PagedAndSortedResultRequestDto
{
    /// <summary>Part of the code or of the description.</summary>
    [StringLength(RedeemCodeConsts.MaxDescriptionLength)]
    public string? Filter { get; set; }

    [EnumDataType(typeof(RedeemCodeState))]
    public RedeemCodeState? State { get; set; }
}
