using Microsoft.Extensions.Options;
using Shouldly;
using Volo.Abp.Timing;
using Xunit;

namespace Montrose.Abp.Core.Tests.Timing;

public class The_clock
{
    private static readonly DateTime Noon = new(2026, 7, 1, 12, 0, 0, DateTimeKind.Unspecified);

    [Fact]
    public void In_UTC_every_time_becomes_UTC()
    {
        var clock = Clock(DateTimeKind.Utc);
        clock.Now.Kind.ShouldBe(DateTimeKind.Utc);
        clock.SupportsMultipleTimezone.ShouldBeTrue();
        clock.Normalize(Noon).ShouldBe(DateTime.SpecifyKind(Noon, DateTimeKind.Utc));
        clock.Normalize(Noon).Kind.ShouldBe(DateTimeKind.Utc);

        var local = DateTime.SpecifyKind(Noon, DateTimeKind.Local);
        clock.Normalize(local).ShouldBe(local.ToUniversalTime());
        clock.Normalize(local).Kind.ShouldBe(DateTimeKind.Utc);
    }

    [Fact]
    public void In_local_time_every_time_becomes_local()
    {
        var clock = Clock(DateTimeKind.Local);
        clock.Normalize(DateTime.SpecifyKind(Noon, DateTimeKind.Utc)).ShouldBe(DateTime.SpecifyKind(Noon, DateTimeKind.Utc).ToLocalTime());
        clock.Normalize(Noon).Kind.ShouldBe(DateTimeKind.Local);
    }

    [Fact]
    public void Unspecified_leaves_times_alone()
    {
        var utc = DateTime.SpecifyKind(Noon, DateTimeKind.Utc);
        Clock(DateTimeKind.Unspecified).Normalize(utc).Kind.ShouldBe(DateTimeKind.Utc);
        Clock(DateTimeKind.Unspecified).SupportsMultipleTimezone.ShouldBeFalse();
    }

    [Fact]
    public void Time_zones_have_two_names()
    {
        var zones = new TZConvertTimezoneProvider();
        zones.WindowsToIana("W. Europe Standard Time").ShouldBe("Europe/Berlin");
        zones.IanaToWindows("Europe/Berlin").ShouldBe("W. Europe Standard Time");
        zones.GetTimeZoneInfo("Europe/Berlin").GetUtcOffset(Noon).ShouldBe(TimeSpan.FromHours(2));
    }

    private static Clock Clock(DateTimeKind kind) => new(Options.Create(new AbpClockOptions { Kind = kind }));
}
