using Montrose.Abp.Core.Tests.Parts;
using Shouldly;
using Volo.Abp.DistributedLocking;
using Volo.Abp;
using Xunit;

namespace Montrose.Abp.Core.Tests.DistributedLocking;

public class Local_locks : PartsTest
{
    private IAbpDistributedLock Locks => GetRequiredService<IAbpDistributedLock>();

    [Fact]
    public async Task A_lock_is_held_by_one_until_it_is_released()
    {
        await using (var first = await Locks.TryAcquireAsync("a"))
        {
            first.ShouldNotBeNull();
            (await Locks.TryAcquireAsync("a")).ShouldBeNull();
            await using var other = await Locks.TryAcquireAsync("b");
            other.ShouldNotBeNull();
        }

        await using var again = await Locks.TryAcquireAsync("a");
        again.ShouldNotBeNull();
    }

    [Fact]
    public async Task Who_waits_gets_the_lock_when_it_is_released()
    {
        var first = await Locks.TryAcquireAsync("a");
        var waiting = Locks.TryAcquireAsync("a", TimeSpan.FromSeconds(30));
        waiting.IsCompleted.ShouldBeFalse();

        await first!.DisposeAsync();

        await using var second = await waiting;
        second.ShouldNotBeNull();
    }
}
