using Montrose.People;
using Montrose.Preferences;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Settings;
using Volo.Abp.Timing;

namespace Montrose.Billing;

/// <summary>The current agency's own days: those of the time zone that it chose for itself, whoever looks. UTC where it chose none.</summary>
public class AgencyCalendar(ISettingStore chosen, ICurrentTenant tenant, IClock clock) : ITransientDependency
{
    public async Task<TimeZoneInfo> ZoneAsync()
    {
        var zone = await chosen.GetOrNullAsync(PreferenceSettings.TimeZone, TenantSettingValueProvider.ProviderName, tenant.Id?.ToString());
        return ZoneId.Find(zone is { Length: > 0 } ? zone : ZoneId.Utc);
    }

    /// <summary>The day that it is now where the agency is.</summary>
    public Task<DateOnly> TodayAsync() => DayOfAsync(clock.Now);

    /// <summary>The day that a moment was where the agency is.</summary>
    /// <param name="time">UTC.</param>
    public async Task<DateOnly> DayOfAsync(DateTime time) => DayOf(time, await ZoneAsync());

    internal static DateOnly DayOf(DateTime time, TimeZoneInfo zone) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(time, DateTimeKind.Utc), zone));
}
