using Montrose.Web.Hosting.RateLimits;
using Shouldly;
using Xunit;

namespace Montrose.Web.Tests.Api.RateLimits;

public class QuotaTests
{
    private readonly SetTime _time = new();

    [Fact]
    public void What_is_left_counts_down_and_is_whole_again_when_the_window_ends()
    {
        var quota = new Quota<string>(3, TimeSpan.FromSeconds(60), _time);
        quota.Take("a").ShouldBe(new QuotaState(true, 2, 60));
        _time.Pass(20.5);
        quota.Take("a").ShouldBe(new QuotaState(true, 1, 40));
        quota.Take("a").ShouldBe(new QuotaState(true, 0, 40));

        quota.Take("a").ShouldBe(new QuotaState(false, 0, 40));
        quota.Take("b").ShouldBe(new QuotaState(true, 2, 60), "another key has its own window");
        _time.Pass(39.4);
        quota.Take("a").ShouldBe(new QuotaState(false, 0, 1));
        _time.Pass(0.1);
        quota.Take("a").ShouldBe(new QuotaState(true, 2, 60));
    }

    [Fact]
    public void Many_at_once_get_no_more_than_there_is()
    {
        var quota = new Quota<int>(1_000, TimeSpan.FromSeconds(60), _time);
        var granted = 0;

        Parallel.For(0, 20_000, _ =>
        {
            if (quota.Take(1).IsGranted) Interlocked.Increment(ref granted);
        });

        granted.ShouldBe(1_000);
    }

    [Fact]
    public void Keys_that_are_used_no_longer_are_forgotten_and_those_in_use_are_not()
    {
        var quota = new Quota<int>(2, TimeSpan.FromSeconds(60), _time);
        for (var i = 0; i < 10_000; i++) quota.Take(i);
        _time.Pass(30);
        quota.Take(-1);
        quota.Count.ShouldBe(10_001);
        _time.Pass(31);

        quota.Take(-1).ShouldBe(new QuotaState(true, 0, 29));
        quota.Count.ShouldBe(1);
    }

    private sealed class SetTime : TimeProvider
    {
        private long _now = 1_000;

        public override long TimestampFrequency => 10;

        public void Pass(double seconds) => _now += (long)Math.Round(seconds * TimestampFrequency);

        public override long GetTimestamp() => _now;
    }
}
