using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Montrose.Monitoring;
using Montrose.Permissions;
using Montrose.Web.Theme.Pages;
using Montrose.Web.Theme.Reading;

namespace Montrose.Web.Pages.Dashboard.Host.Metrics;

/// <summary>How the installation does, for those who run it.</summary>
[Authorize(MontrosePermissions.Monitoring.Default)]
public class IndexModel(IMetricsAppService metrics, ReaderTimeZone zones) : MontrosePageModel
{
    private const double Megabyte = 1024 * 1024;

    private TimeZoneInfo _zone = TimeZoneInfo.Utc;

    public ServiceMetricsDto Metrics { get; private set; } = new();

    /// <summary>"2 d 3 h 5 min".</summary>
    public string Uptime { get; private set; } = "";

    public async Task OnGetAsync()
    {
        Metrics = await metrics.GetAsync();
        _zone = await zones.GetAsync();
        var up = Clock.Now - Metrics.StartedAt;
        Uptime = up.TotalDays >= 1 ? L["Metrics.Uptime.Days", (int)up.TotalDays, up.Hours].Value
            : up.TotalHours >= 1 ? L["Metrics.Uptime.Hours", up.Hours, up.Minutes].Value
            : L["Metrics.Uptime.Minutes", up.Minutes].Value;
    }

    public string Megabytes(long bytes) => L["Metrics.Megabytes", (bytes / Megabyte).ToString("N0", CultureInfo.CurrentCulture)].Value;

    /// <summary>With one digit, where that is worth something.</summary>
    public string Milliseconds(double value) => L["Metrics.Milliseconds", value.ToString(value < 10 ? "N1" : "N0", CultureInfo.CurrentCulture)].Value;

    public string Seconds(double value) => L["Metrics.Seconds", value.ToString("N0", CultureInfo.CurrentCulture)].Value;

    /// <summary>The time of day where the reader is.</summary>
    public string Time(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), _zone).ToString("HH:mm", CultureInfo.CurrentCulture);
}
