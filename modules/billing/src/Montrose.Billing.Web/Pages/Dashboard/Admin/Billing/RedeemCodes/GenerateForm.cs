using System.ComponentModel.DataAnnotations;
using Montrose.Billing.RedeemCodes;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.RedeemCodes;

/// <summary>What a person types to generate codes: an amount and a day, where the service takes minor units and UTC.</summary>
public class GenerateForm
{
    [Required, Range(1, RedeemCodeConsts.MaxCount)]
    public int Count { get; set; } = 1;

    [StringLength(RedeemCodeConsts.MaxCodeLength)]
    public string? Code { get; set; }

    [Required, StringLength(20)]
    public string? Value { get; set; }

    [Required, Range(1, RedeemCodeConsts.MaxUsageLimit)]
    public int UsageLimit { get; set; } = 1;

    [Required, Range(1, RedeemCodeConsts.MaxUsageLimit)]
    public int PerClientLimit { get; set; } = 1;

    /// <summary>The last day on which the codes work, in the reader's time zone.</summary>
    public DateTime? LastDay { get; set; }

    [StringLength(RedeemCodeConsts.MaxDescriptionLength)]
    public string? Description { get; set; }

    /// <param name="minorUnits">What <see cref="Value"/> says.</param>
    /// <param name="zone">The reader's.</param>
    public CreateRedeemCodesInput ToInput(long minorUnits, TimeZoneInfo zone) => new()
    {
        Count = Count,
        Code = string.IsNullOrWhiteSpace(Code) ? null : Code.Trim(),
        ValueMinorUnits = minorUnits,
        UsageLimit = UsageLimit,
        PerClientLimit = PerClientLimit,
        ExpiresAt = LastDay is { } day ? EndOf(day, zone) : null,
        Description = Description,
    };

    private static DateTime EndOf(DateTime day, TimeZoneInfo zone)
    {
        var midnight = DateTime.SpecifyKind(day.Date.AddDays(1), DateTimeKind.Unspecified);
        // Where clocks change at midnight that moment does not exist; the day then ends an hour later.
        return TimeZoneInfo.ConvertTimeToUtc(zone.IsInvalidTime(midnight) ? midnight.AddHours(1) : midnight, zone);
    }
}
