using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Volo.Abp.Threading;
using Xunit;

namespace Montrose.Abp.Core.Tests.Threading;

public class Timers_and_ambient_values
{
    [Fact]
    public async Task A_timer_never_calls_twice_at_once_and_goes_on_after_a_failure()
    {
        int calls = 0, running = 0, most = 0;
        var timer = new AbpAsyncTimer { Period = 10 };
        timer.Elapsed = async _ =>
        {
            most = Math.Max(most, Interlocked.Increment(ref running));
            await Task.Delay(20);
            Interlocked.Decrement(ref running);
            if (Interlocked.Increment(ref calls) == 1)
                throw new InvalidOperationException("once");
        };
        timer.Start();
        for (var i = 0; i < 200 && calls < 3; i++)
            await Task.Delay(10);
        timer.Stop();
        var atStop = calls;
        calls.ShouldBeGreaterThanOrEqualTo(3);
        most.ShouldBe(1);
        await Task.Delay(80);
        calls.ShouldBe(atStop, "a stopped timer calls no more");
    }

    [Fact]
    public async Task A_timers_calls_do_not_inherit_what_flowed_where_it_was_started()
    {
        var flowing = new AsyncLocal<string?> { Value = "starter" };
        var seen = new TaskCompletionSource<string?>();
        var timer = new AbpAsyncTimer { Period = 10 };
        timer.Elapsed = _ =>
        {
            seen.TrySetResult(flowing.Value);
            return Task.CompletedTask;
        };
        timer.Start();
        (await seen.Task.WaitAsync(TimeSpan.FromSeconds(5))).ShouldBeNull();
        timer.Stop();
    }

    [Fact]
    public void Ambient_scopes_nest()
    {
        var scopes = new AmbientDataContextAmbientScopeProvider<string>(new AsyncLocalAmbientDataContext());
        using (scopes.BeginScope("key", "outer"))
        {
            using (scopes.BeginScope("key", "inner"))
                scopes.GetValue("key").ShouldBe("inner");
            scopes.GetValue("key").ShouldBe("outer");
        }

        scopes.GetValue("key").ShouldBeNull();
    }

    [Fact]
    public void A_cancellation_token_can_be_lent()
    {
        using var source = new CancellationTokenSource();
        var provider = NullCancellationTokenProvider.Instance;
        using (provider.Use(source.Token))
        {
            provider.Token.ShouldBe(source.Token);
            provider.FallbackToProvider().ShouldBe(source.Token);
        }

        provider.Token.ShouldBe(CancellationToken.None);
    }
}
