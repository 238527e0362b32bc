using Volo.Abp;

namespace Montrose.People;

/// <summary>The id of a time zone of the IANA database, e.g. Europe/Berlin.</summary>
public static class ZoneId
{
    public const string Utc = "UTC";

    /// <returns>UTC for an empty text.</returns>
    /// <exception cref="BusinessException">Montrose:TimeZone.Unknown</exception>
    public static string Parse(string? text)
    {
        var id = string.IsNullOrWhiteSpace(text) ? Utc : text.Trim();
        return id.Length <= AgentConsts.MaxTimeZoneLength && TimeZoneInfo.TryFindSystemTimeZoneById(id, out _) ? id : throw ClientErrors.TimeZoneUnknown(text ?? "");
    }

    /// <summary>The zone of an id that was parsed; UTC where this machine has lost it.</summary>
    public static TimeZoneInfo Find(string id) => TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : TimeZoneInfo.Utc;

    /// <summary>The UTC moment at which a day begins in the zone; the first valid minute where the clocks jump over midnight.</summary>
    public static DateTime StartOf(DateOnly day, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Unspecified);
        while (zone.IsInvalidTime(local)) local = local.AddMinutes(15);
        return TimeZoneInfo.ConvertTimeToUtc(local, zone);
    }
}
