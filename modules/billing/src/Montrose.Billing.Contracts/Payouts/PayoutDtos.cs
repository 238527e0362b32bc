using System.ComponentModel.DataAnnotations;
using Montrose.Billing.Gateways;
using Montrose.Monetary;
using Volo.Abp.Application.Dtos;

namespace Montrose.Billing.Payouts;

/// <summary>Lengths and limits of payouts.</summary>
public static class PayoutConsts
{
    public const int MaxReferenceLength = 64;
    public const int MaxNoteLength = 200;
    public const long MaxAmount = 1_000_000_000_000;
}

/// <summary>Which payouts to list. Sorting is paidOn, amount or creationTime, with asc or desc.</summary>
public class GetPayoutsInput : PagedAndSortedResultRequestDto
{
    [EnumDataType(typeof(GatewayKind))]
    public GatewayKind? Gateway { get; set; }

    /// <summary>Reversed ones alone, or those that stand.</summary>
    public bool? IsReversed { get; set; }

    /// <summary>Part of the reference or the note.</summary>
    [StringLength(PayoutConsts.MaxReferenceLength)]
    public string? Filter { get; set; }
}

/// <summary>A payout as a person records it.</summary>
public class RecordPayoutInput
{
    [EnumDataType(typeof(GatewayKind))]
    public GatewayKind Gateway { get; set; }

    /// <summary>What arrived at the bank, in the agency's currency.</summary>
    [Range(1, PayoutConsts.MaxAmount)]
    public long AmountMinorUnits { get; set; }

    /// <summary>The day at the bank.</summary>
    public DateOnly PaidOn { get; set; }

    /// <summary>The provider's id of it, or the bank statement's line.</summary>
    [Required, StringLength(PayoutConsts.MaxReferenceLength)]
    public string Reference { get; set; } = "";

    [StringLength(PayoutConsts.MaxNoteLength)]
    public string? Note { get; set; }
}

/// <summary>Why a payout is taken back.</summary>
public class ReversePayoutInput
{
    [Required, StringLength(PayoutConsts.MaxNoteLength)]
    public string Reason { get; set; } = "";
}

/// <summary>Money that a provider paid out.</summary>
public class PayoutDto : EntityDto<Guid>
{
    public GatewayKind Gateway { get; set; }
    public Money Amount { get; set; }
    public DateOnly PaidOn { get; set; }
    public string Reference { get; set; } = "";
    public string? Note { get; set; }

    /// <summary>UTC; when it was recorded.</summary>
    public DateTime CreationTime { get; set; }

    /// <summary>UTC; null for one that stands.</summary>
    public DateTime? ReversedAt { get; set; }

    public string? ReversalReason { get; set; }
}

/// <summary>What a provider holds for the agency.</summary>
public class GatewayBalanceDto
{
    /// <summary>Null for what was taken before it was written down which provider took it.</summary>
    public GatewayKind? Gateway { get; set; }

    /// <summary>Taken from clients, less what went back to them and what was paid out. Below nothing where more was paid out than the ledger knows of.</summary>
    public Money Balance { get; set; }

    /// <summary>What was paid out in all, less what was reversed.</summary>
    public Money PaidOut { get; set; }

    /// <summary>The day of the newest payout that stands.</summary>
    public DateOnly? LastPaidOn { get; set; }
}
