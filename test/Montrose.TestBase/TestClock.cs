using Volo.Abp.Timing;

namespace Montrose.TestBase;

/// <summary>A clock that stands still until a test moves it. Always UTC.</summary>
public class TestClock : IClock
{
    public DateTime Now { get; set; } = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);
    public DateTimeKind Kind => DateTimeKind.Utc;
    public bool SupportsMultipleTimezone => true;

    public DateTime Normalize(DateTime dateTime) => dateTime.Kind switch
    {
        DateTimeKind.Utc => dateTime,
        DateTimeKind.Local => dateTime.ToUniversalTime(),
        _ => DateTime.SpecifyKind(dateTime, DateTimeKind.Utc),
    };

    public void Advance(TimeSpan time) => Now += time;
}
