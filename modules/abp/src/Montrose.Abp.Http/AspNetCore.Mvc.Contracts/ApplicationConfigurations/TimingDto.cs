namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <summary>The time zone of the caller.</summary>
public class TimingDto
{
    public TimeZone TimeZone { get; set; } = null!;
}

/// <summary>The kind of the dates that the application sends.</summary>
public class ClockDto
{
    public string? Kind { get; set; }
}

/// <summary>A time zone by its IANA name.</summary>
public class IanaTimeZone
{
    public string? TimeZoneName { get; set; }
}

/// <summary>A time zone by both names.</summary>
public class TimeZone
{
    public IanaTimeZone Iana { get; set; } = null!;

    public WindowsTimeZone Windows { get; set; } = null!;
}

/// <summary>A time zone by its Windows id.</summary>
public class WindowsTimeZone
{
    public string? TimeZoneId { get; set; }
}
