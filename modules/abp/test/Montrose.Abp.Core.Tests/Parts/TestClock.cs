using Volo.Abp.Timing;
using Volo.Abp;

namespace Montrose.Abp.Core.Tests.Parts;

public class TestClock : IClock
{
    public DateTime Now { get; set; } = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public DateTimeKind Kind => DateTimeKind.Utc;

    public bool SupportsMultipleTimezone => true;

    public DateTime Normalize(DateTime dateTime) => dateTime;
}
