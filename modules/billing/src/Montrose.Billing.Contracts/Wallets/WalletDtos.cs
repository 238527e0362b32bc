using System.ComponentModel.DataAnnotations;
using Montrose.Billing.RedeemCodes;
using Montrose.Lists;
using Montrose.Monetary;
using Volo.Abp.Application.Dtos;

namespace Montrose.Billing.Wallets;

/// <summary>A client's wallet. A client that never had money has one with a balance of zero.</summary>
public class WalletDto
{
    public Guid ClientId { get; set; }

    /// <summary>The client's company.</summary>
    public string? ClientName { get; set; }

    public Money Balance { get; set; }
}

/// <summary>One movement of a wallet.</summary>
public class WalletEntryDto : EntityDto<Guid>
{
    /// <summary>Positive for what came in, negative for what went out.</summary>
    public Money Amount { get; set; }

    public WalletEntryKind Kind { get; set; }

    /// <summary>What it was for, e.g. the redeemed code.</summary>
    public string? Description { get; set; }

    /// <summary>UTC.</summary>
    public DateTime Time { get; set; }

    /// <summary>Counts the wallet's movements from 1, the oldest.</summary>
    public long Number { get; set; }

    /// <summary>The wallet's balance after it.</summary>
    public Money Balance { get; set; }
}

/// <summary>A wallet's movements of one month.</summary>
public class WalletMonthDto
{
    /// <summary>The first day of the month, in the caller's time zone.</summary>
    public DateOnly Month { get; set; }

    public Money In { get; set; }

    /// <summary>Never negative.</summary>
    public Money Out { get; set; }
}

/// <summary>A page of a wallet's movements. With a filter they are not counted to the end.</summary>
public class WalletHistoryDto : PagedResultDto<WalletEntryDto>, ICountedInPart
{
    public WalletHistoryDto() { }

    public WalletHistoryDto(long totalCount, IReadOnlyList<WalletEntryDto> items) : base(totalCount, items) { }

    /// <summary>True where there are more movements than were counted.</summary>
    public bool HasMore { get; set; }
}

/// <summary>Why money moved. Stored; never reuse a number.</summary>
public enum WalletEntryKind
{
    CodeRedeemed = 1,
    Spent = 2,
    Refunded = 3,

    /// <summary>The client paid money in.</summary>
    ToppedUp = 4,

    /// <summary>Set aside for a later purchase.</summary>
    Reserved = 5,

    /// <summary>What was set aside and is not needed.</summary>
    HoldReleased = 6,

    /// <summary>What was set aside was spent. Not in a wallet's history, which it left when it was set aside.</summary>
    HoldCaptured = 7,

    /// <summary>Paid straight at a payment provider. Not in a wallet's history.</summary>
    PaidDirectly = 8,

    /// <summary>Sent back to the client's card or account.</summary>
    RefundedToSource = 9,

    /// <summary>A refund to the client's card or account that did not work.</summary>
    RefundReturned = 10,

    /// <summary>A payment provider paid out to the agency's bank. In no wallet.</summary>
    PaidOut = 11,

    /// <summary>What was recorded as paid out and was not.</summary>
    PayoutReversed = 12,

    /// <summary>Given by the host.</summary>
    Credited = 13,
}

/// <summary>What redeeming a code did.</summary>
public class RedeemResultDto
{
    /// <summary>What the code credited.</summary>
    public Money Credited { get; set; }

    /// <summary>What it granted beside credit; null for credit alone.</summary>
    public string? Granted { get; set; }

    /// <summary>The wallet afterwards.</summary>
    public WalletDto Wallet { get; set; } = new();
}

/// <summary>What a code would do for the client now.</summary>
public class CodePreviewDto
{
    /// <summary>What it would credit.</summary>
    public Money Value { get; set; }

    /// <summary>What it would grant beside credit; null for credit alone.</summary>
    public string? GrantText { get; set; }

    /// <summary>UTC; null for a code that does not expire.</summary>
    public DateTime? ExpiresAt { get; set; }
}

public class PreviewCodeInput
{
    /// <summary>The code as typed: case, spaces and hyphens don't matter.</summary>
    [Required, StringLength(2 * RedeemCodeConsts.MaxCodeLength)]
    public string Code { get; set; } = "";
}

public class RedeemInput
{
    /// <summary>The code as typed: case, spaces and hyphens don't matter.</summary>
    [Required, StringLength(2 * RedeemCodeConsts.MaxCodeLength)]
    public string Code { get; set; } = "";

    /// <summary>A key of the caller's choice: the same key again, after a lost answer, credits nothing more and answers alike.</summary>
    [StringLength(RedeemCodeConsts.MaxRequestKeyLength)]
    public string? RequestKey { get; set; }
}

/// <summary>Which movements to list. Sorting is time, with asc or desc; the newest come first where it is empty.</summary>
public class GetWalletHistoryInput : PagedAndSortedResultRequestDto
{
    [EnumDataType(typeof(WalletEntryKind))]
    public WalletEntryKind? Kind { get; set; }

    /// <summary>UTC, inclusive.</summary>
    public DateTime? From { get; set; }

    /// <summary>UTC, exclusive.</summary>
    public DateTime? To { get; set; }

    /// <summary>Part of what the movement was for.</summary>
    [StringLength(100)]
    public string? Filter { get; set; }
}

/// <summary>Which wallets to list. Sorting is balance or clientId, with asc or desc; the fullest come first where it is empty.</summary>
public class GetWalletsInput : PagedAndSortedResultRequestDto
{
    /// <summary>Part of the client's name.</summary>
    [StringLength(128)]
    public string? Filter { get; set; }
}
