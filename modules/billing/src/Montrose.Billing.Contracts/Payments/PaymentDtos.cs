using System.ComponentModel.DataAnnotations;
using Montrose.Billing.Gateways;
using Montrose.Monetary;
using Volo.Abp.Application.Dtos;

namespace Montrose.Billing.Payments;

/// <summary>What a top-up can be.</summary>
public class TopUpTermsDto
{
    /// <summary>The least.</summary>
    public Money Min { get; set; }

    /// <summary>The most.</summary>
    public Money Max { get; set; }

    /// <summary>With whom it can be paid; none where the agency takes no payments.</summary>
    public IReadOnlyList<GatewayKind> Gateways { get; set; } = [];
}

/// <summary>A payment of a client's.</summary>
public class PaymentDto : EntityDto<Guid>
{
    public Guid ClientId { get; set; }

    /// <summary>The client's company, in lists of many clients.</summary>
    public string? ClientName { get; set; }

    public PaymentPurpose Purpose { get; set; }

    /// <summary>Null where it was paid from the wallet.</summary>
    public GatewayKind? Gateway { get; set; }

    public PaymentState State { get; set; }

    /// <summary>Tax included.</summary>
    public Money Amount { get; set; }

    /// <summary>What of the amount is tax.</summary>
    public Money Tax { get; set; }

    /// <summary>What of it went back or is on its way back.</summary>
    public Money Refunded { get; set; }

    public string? Description { get; set; }

    /// <summary>Why it failed, in the provider's word for programs.</summary>
    public string? FailureCode { get; set; }

    /// <summary>UTC.</summary>
    public DateTime CreationTime { get; set; }

    /// <summary>UTC; when it was paid, failed or was given up.</summary>
    public DateTime? SettledAt { get; set; }
}

/// <summary>A payment with what stands only on its own page.</summary>
public class PaymentDetailDto : PaymentDto
{
    /// <summary>The provider's id of it.</summary>
    public string? ProviderPaymentId { get; set; }

    /// <summary>Of a charge: what sold it, e.g. <c>invoices</c>.</summary>
    public string? Service { get; set; }

    /// <summary>Whether the reader, of the client's own people, may pay it.</summary>
    public bool MayPay { get; set; }

    public IReadOnlyList<PaymentRefundDto> Refunds { get; set; } = [];
}

/// <summary>A refund of a payment.</summary>
public class PaymentRefundDto : EntityDto<Guid>
{
    public Money Amount { get; set; }
    public RefundTarget Target { get; set; }
    public RefundState State { get; set; }
    public string? Reason { get; set; }
    public string? FailureCode { get; set; }

    /// <summary>UTC.</summary>
    public DateTime CreationTime { get; set; }
}

/// <summary>A payment that was begun.</summary>
public class PaymentStartDto
{
    public Guid PaymentId { get; set; }

    /// <summary>The gateway's page, on which the client pays; null for a payment that is paid or on its way.</summary>
    public string? RedirectUrl { get; set; }
}

public class StartTopUpInput
{
    /// <summary>In minor units of the agency's currency.</summary>
    [Range(1, PaymentConsts.MaxAmount)]
    public long AmountMinorUnits { get; set; }

    [EnumDataType(typeof(GatewayKind))]
    public GatewayKind Gateway { get; set; }

    /// <summary>A key of the caller's choice: the same key again is the same payment.</summary>
    [StringLength(PaymentConsts.MaxRequestKeyLength)]
    public string? RequestKey { get; set; }
}

/// <summary>Which of the client's own payments to list, the newest first.</summary>
public class GetMyPaymentsInput : PagedResultRequestDto
{
    [EnumDataType(typeof(PaymentState))]
    public PaymentState? State { get; set; }
}

/// <summary>Which payments to list. Sorting is amount or creationTime, with asc or desc; the newest come first where it is empty.</summary>
public class GetPaymentsInput : PagedAndSortedResultRequestDto
{
    /// <summary>Part of the client's name or of what it was for.</summary>
    [StringLength(PaymentConsts.MaxFilterLength)]
    public string? Filter { get; set; }

    [EnumDataType(typeof(PaymentState))]
    public PaymentState? State { get; set; }

    [EnumDataType(typeof(GatewayKind))]
    public GatewayKind? Gateway { get; set; }

    [EnumDataType(typeof(PaymentPurpose))]
    public PaymentPurpose? Purpose { get; set; }
}

public class RefundPaymentInput
{
    /// <summary>In minor units of the payment's currency.</summary>
    [Range(1, PaymentConsts.MaxAmount)]
    public long AmountMinorUnits { get; set; }

    /// <summary>A top-up goes back to its source, and what was paid from the wallet to the wallet.</summary>
    [EnumDataType(typeof(RefundTarget))]
    public RefundTarget Target { get; set; } = RefundTarget.Source;

    [StringLength(PaymentConsts.MaxReasonLength)]
    public string? Reason { get; set; }

    /// <summary>A key of the caller's choice: the same key again is the same refund.</summary>
    [Required, StringLength(PaymentConsts.MaxRequestKeyLength, MinimumLength = 1)]
    public string RequestKey { get; set; } = "";
}
