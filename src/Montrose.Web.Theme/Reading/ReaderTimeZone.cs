using Microsoft.AspNetCore.Http;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;

namespace Montrose.Web.Theme.Reading;

/// <summary>The time zone in which this reader sees dates: the one in the settings, else the browser's, else UTC.</summary>
public class ReaderTimeZone(ISettingProvider settings, IHttpContextAccessor http) : IScopedDependency
{
    /// <summary>Name of the cookie in which the portal's script keeps the browser's IANA zone.</summary>
    public const string CookieName = "portal-zone";

    /// <summary>ABP's setting; an IANA or Windows id, empty where nobody chose.</summary>
    private const string SettingName = "Abp.Timing.TimeZone";

    private TimeZoneInfo? _zone;

    public async Task<TimeZoneInfo> GetAsync() => _zone ??= Find(await settings.GetOrNullAsync(SettingName)) ?? Find(http.HttpContext?.Request.Cookies[CookieName]) ?? TimeZoneInfo.Utc;

    private static TimeZoneInfo? Find(string? id) => !string.IsNullOrWhiteSpace(id) && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : null;
}
