using System.ComponentModel.DataAnnotations;
using Montrose.ApiKeys;

namespace Montrose.Web.Pages.Dashboard.Settings.ApiKeys;

/// <summary>When a new key ends.</summary>
public enum ApiKeyExpiry
{
    Days30 = 30,
    Days90 = 90,
    Days365 = 365,
    Day = 1,
    Never = 0,
}

/// <summary>What a person chooses for a new key: a time span or a day, where the service takes UTC.</summary>
public class ApiKeyForm
{
    [Required, StringLength(ApiKeyConsts.MaxNameLength)]
    public string Name { get; set; } = "";

    [EnumDataType(typeof(ApiKeyExpiry))]
    public ApiKeyExpiry Expiry { get; set; } = ApiKeyExpiry.Days90;

    /// <summary>The last day on which the key works, in the reader's time zone.</summary>
    public DateTime? LastDay { get; set; }

    [MaxLength(ApiKeyConsts.MaxScopes)]
    public List<string> Scopes { get; set; } = [];

    public CreateApiKeyInput ToInput(DateTime now, TimeZoneInfo zone) => new()
    {
        Name = Name,
        Scopes = Scopes,
        ExpiresAt = Expiry switch
        {
            ApiKeyExpiry.Never => null,
            ApiKeyExpiry.Day => EndOf(LastDay!.Value, zone),
            var days => now.AddDays((int)days),
        },
    };

    private static DateTime EndOf(DateTime day, TimeZoneInfo zone)
    {
        if (day.Date >= DateTime.MaxValue.Date.AddDays(-2)) return DateTime.SpecifyKind(DateTime.MaxValue.Date, DateTimeKind.Utc);
        var midnight = DateTime.SpecifyKind(day.Date.AddDays(1), DateTimeKind.Unspecified);
        // Where clocks change at midnight that moment does not exist; the day then ends an hour later.
        return TimeZoneInfo.ConvertTimeToUtc(zone.IsInvalidTime(midnight) ? midnight.AddHours(1) : midnight, zone);
    }
}
