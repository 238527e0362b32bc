using System.ComponentModel.DataAnnotations;
using Montrose.Billing.RedeemCodes;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.RedeemCodes;

/// <summary>What a person types to generate codes: an amount and a day, where the service takes minor units and UTC.</summary>
public class GenerateForm
{
    private const char Between = '|';

    [Required, Range(1, RedeemCodeConsts.MaxCount)]
    public int Count { get; set; } = 1;

    [StringLength(RedeemCodeConsts.MaxCodeLength)]
    public string? Code { get; set; }

    /// <summary>May be left empty where something else is granted.</summary>
    [StringLength(20)]
    public string? Value { get; set; }

    /// <summary>A choice of <see cref="GrantOf"/>; empty for credit alone.</summary>
    [StringLength(RedeemCodeConsts.MaxGrantKindLength + 1 + RedeemCodeConsts.MaxGrantSubjectLength)]
    public string? Grant { get; set; }

    [Required, Range(1, RedeemCodeConsts.MaxUsageLimit)]
    public int UsageLimit { get; set; } = 1;

    [Required, Range(1, RedeemCodeConsts.MaxUsageLimit)]
    public int PerClientLimit { get; set; } = 1;

    /// <summary>The last day on which the codes work, in the reader's time zone.</summary>
    public DateTime? LastDay { get; set; }

    [StringLength(RedeemCodeConsts.MaxDescriptionLength)]
    public string? Description { get; set; }

    /// <summary>A choice as the form has it.</summary>
    public static string GrantOf(GrantChoiceDto choice) => choice.Kind + Between + choice.Subject;

    /// <param name="minorUnits">What <see cref="Value"/> says.</param>
    /// <param name="zone">The reader's.</param>
    public CreateRedeemCodesInput ToInput(long minorUnits, TimeZoneInfo zone) => new()
    {
        Count = Count,
        Code = string.IsNullOrWhiteSpace(Code) ? null : Code.Trim(),
        ValueMinorUnits = minorUnits,
        GrantKind = Grant?.Split(Between, 2)[0],
        GrantSubject = Grant?.Split(Between, 2) is [_, var subject] ? subject : null,
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
