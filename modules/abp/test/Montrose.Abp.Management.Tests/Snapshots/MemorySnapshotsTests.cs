using Shouldly;
using Volo.Abp.Management.Snapshots;
using Xunit;

namespace Montrose.Abp.Management.Snapshots;

public class MemorySnapshotsTests
{
    private readonly ManualTime _time = new();
    private readonly MemorySnapshots<string, string> _snapshots;

    public MemorySnapshotsTests() => _snapshots = new(_time, TimeSpan.FromMinutes(1));

    [Fact]
    public async Task A_value_is_read_once()
    {
        var reads = 0;
        for (var i = 0; i < 3; i++)
            (await _snapshots.GetAsync("a", _ => Task.FromResult("value " + ++reads))).ShouldBe("value 1");

        _snapshots.TryGet("a", out var value).ShouldBeTrue();
        value.ShouldBe("value 1");
    }

    [Fact]
    public async Task Who_asks_while_it_is_read_waits_for_the_same_value()
    {
        var reading = new TaskCompletionSource<string>();
        var first = _snapshots.GetAsync("a", _ => reading.Task);
        var second = _snapshots.GetAsync("a", _ => throw new InvalidOperationException("read twice"));

        reading.SetResult("value");

        (await first).ShouldBe("value");
        (await second).ShouldBe("value");
    }

    [Fact]
    public async Task A_read_that_began_before_a_change_is_never_found_after_it()
    {
        var reading = new TaskCompletionSource<string>();
        var first = _snapshots.GetAsync("a", _ => reading.Task);

        _snapshots.Invalidate("a");
        reading.SetResult("old");

        (await first).ShouldBe("old");
        _snapshots.TryGet("a", out _).ShouldBeFalse();
        (await _snapshots.GetAsync("a", _ => Task.FromResult("new"))).ShouldBe("new");
    }

    [Fact]
    public async Task A_failed_read_is_tried_again()
    {
        await Should.ThrowAsync<InvalidOperationException>(() =>
            _snapshots.GetAsync("a", _ => Task.FromException<string>(new InvalidOperationException("no database"))));

        (await _snapshots.GetAsync("a", _ => Task.FromResult("value"))).ShouldBe("value");
    }

    [Fact]
    public async Task A_value_grows_old()
    {
        await _snapshots.GetAsync("a", _ => Task.FromResult("old"));
        _time.Pass(TimeSpan.FromSeconds(59));
        _snapshots.TryGet("a", out _).ShouldBeTrue();

        _time.Pass(TimeSpan.FromSeconds(2));
        _snapshots.TryGet("a", out _).ShouldBeFalse();
        (await _snapshots.GetAsync("a", _ => Task.FromResult("new"))).ShouldBe("new");
    }

    [Fact]
    public async Task No_more_keys_are_kept_than_there_is_room_for()
    {
        var few = new MemorySnapshots<int, int>(_time, TimeSpan.FromMinutes(1), capacity: 3);
        for (var i = 0; i < 9; i++)
            await few.GetAsync(i, key => Task.FromResult(key));

        Enumerable.Range(0, 9).Count(i => few.TryGet(i, out _)).ShouldBeLessThanOrEqualTo(3);
    }

    private sealed class ManualTime : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _now;

        public void Pass(TimeSpan time) => _now += time.Ticks;
    }
}
