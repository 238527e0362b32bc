using TimeZoneConverter;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Timing;

public interface ITimezoneProvider
{
    List<NameValue> GetWindowsTimezones();

    List<NameValue> GetIanaTimezones();

    string WindowsToIana(string windowsTimeZoneId);

    string IanaToWindows(string ianaTimeZoneName);

    TimeZoneInfo GetTimeZoneInfo(string windowsOrIanaTimeZoneId);
}

public class TZConvertTimezoneProvider : ITimezoneProvider, ITransientDependency
{
    public virtual List<NameValue> GetWindowsTimezones() =>
        TZConvert.KnownWindowsTimeZoneIds.Order(StringComparer.Ordinal).Select(id => new NameValue(id, id)).ToList();

    public virtual List<NameValue> GetIanaTimezones() =>
        TZConvert.KnownIanaTimeZoneNames.Order(StringComparer.Ordinal).Select(id => new NameValue(id, id)).ToList();

    public virtual string WindowsToIana(string windowsTimeZoneId) => TZConvert.WindowsToIana(windowsTimeZoneId);

    public virtual string IanaToWindows(string ianaTimeZoneName) => TZConvert.IanaToWindows(ianaTimeZoneName);

    public virtual TimeZoneInfo GetTimeZoneInfo(string windowsOrIanaTimeZoneId) => TZConvert.GetTimeZoneInfo(windowsOrIanaTimeZoneId);
}

public static class TimeZoneHelper
{
    /// <summary>The zones this machine knows, with their offset in front, in its order.</summary>
    public static List<NameValue> GetTimezones(List<NameValue> timezones) =>
        timezones
            .Select(zone => (zone, Info: TZConvert.TryGetTimeZoneInfo(zone.Value, out var info) ? info : null))
            .Where(z => z.Info is not null)
            .OrderBy(z => z.Info!.BaseUtcOffset).ThenBy(z => z.zone.Name, StringComparer.Ordinal)
            .Select(z => new NameValue($"{z.zone.Name} ({GetTimezoneOffset(z.Info!)})", z.zone.Value))
            .ToList();

    public static string GetTimezoneOffset(TimeZoneInfo timeZoneInfo)
    {
        var offset = timeZoneInfo.BaseUtcOffset;
        return (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString(@"hh\:mm", System.Globalization.CultureInfo.InvariantCulture);
    }
}

public static class TimingSettingNames
{
    public const string TimeZone = "Abp.Timing.TimeZone";
}
