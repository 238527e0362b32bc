using Montrose.Monetary;
using Volo.Abp.Application.Dtos;

namespace Montrose.Billing.RedeemCodes;

/// <summary>A redeem code as the agency's admins see it.</summary>
public class RedeemCodeDto : EntityDto<Guid>
{
    public string Code { get; set; } = "";

    /// <summary>What each redemption credits.</summary>
    public Money Value { get; set; }

    /// <summary>The kind of what is granted beside credit; null for credit alone.</summary>
    public string? GrantKind { get; set; }

    /// <summary>What that is called.</summary>
    public string? GrantText { get; set; }

    /// <summary>How many redemptions there may be altogether.</summary>
    public int UsageLimit { get; set; }

    /// <summary>How many of them may be one client's.</summary>
    public int PerClientLimit { get; set; }

    public int TimesUsed { get; set; }

    /// <summary>UTC; null for a code that does not expire.</summary>
    public DateTime? ExpiresAt { get; set; }

    public string? Description { get; set; }
    public bool IsActive { get; set; }
    public RedeemCodeState State { get; set; }

    /// <summary>UTC.</summary>
    public DateTime CreationTime { get; set; }
}
