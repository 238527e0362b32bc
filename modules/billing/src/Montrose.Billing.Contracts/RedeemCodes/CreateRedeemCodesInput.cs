using System.ComponentModel.DataAnnotations;

namespace Montrose.Billing.RedeemCodes;

/// <summary>Codes to generate, all alike.</summary>
public class CreateRedeemCodesInput : IValidatableObject
{
    [Range(1, RedeemCodeConsts.MaxCount)]
    public int Count { get; set; } = 1;

    /// <summary>The code itself, where <see cref="Count"/> is 1: letters, digits and hyphens. Empty for a random one.</summary>
    [StringLength(RedeemCodeConsts.MaxCodeLength)]
    public string? Code { get; set; }

    /// <summary>What each redemption credits, in minor units of the agency's currency. May be nothing where the code grants something else.</summary>
    [Range(0, RedeemCodeConsts.MaxValue)]
    public long ValueMinorUnits { get; set; }

    /// <summary>What it grants beside credit: the kind of a choice. Empty for credit alone.</summary>
    [StringLength(RedeemCodeConsts.MaxGrantKindLength)]
    public string? GrantKind { get; set; }

    /// <summary>Which one of that kind.</summary>
    [StringLength(RedeemCodeConsts.MaxGrantSubjectLength)]
    public string? GrantSubject { get; set; }

    /// <summary>How many redemptions there may be altogether.</summary>
    [Range(1, RedeemCodeConsts.MaxUsageLimit)]
    public int UsageLimit { get; set; } = 1;

    /// <summary>How many of them may be one client's.</summary>
    [Range(1, RedeemCodeConsts.MaxUsageLimit)]
    public int PerClientLimit { get; set; } = 1;

    /// <summary>UTC; the code works until then. Empty for a code that does not expire.</summary>
    public DateTime? ExpiresAt { get; set; }

    [StringLength(RedeemCodeConsts.MaxDescriptionLength)]
    public string? Description { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (string.IsNullOrEmpty(GrantKind) && ValueMinorUnits < RedeemCodeConsts.MinValue)
            yield return new ValidationResult($"The field {nameof(ValueMinorUnits)} must be at least {RedeemCodeConsts.MinValue} where nothing else is granted.", [nameof(ValueMinorUnits)]);
        if (string.IsNullOrEmpty(GrantKind) && !string.IsNullOrEmpty(GrantSubject))
            yield return new ValidationResult($"The field {nameof(GrantSubject)} says which one of a {nameof(GrantKind)}, and none is given.", [nameof(GrantSubject)]);
    }
}
