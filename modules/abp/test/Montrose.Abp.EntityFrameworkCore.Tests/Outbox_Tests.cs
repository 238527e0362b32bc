using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EntityFrameworkCore.DistributedEvents;
using Volo.Abp.EntityFrameworkCore.Library;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.Uow;
using Xunit;

namespace Volo.Abp.EntityFrameworkCore;

public class Outbox_Tests : LibraryTest
{
    private IDistributedEventBus Bus => GetRequiredService<IDistributedEventBus>();

    private IEventOutbox Outbox => GetRequiredService<IDbContextEventOutbox<LibraryDbContext>>();

    protected override void AfterAddApplication(IServiceCollection services) =>
        services.Configure<AbpDistributedEventBusOptions>(options => options.Outboxes.Configure(outbox =>
        {
            outbox.UseDbContext<LibraryDbContext>();
            // The tests send themselves.
            outbox.IsSendingEnabled = false;
        }));

    [Fact]
    public async Task An_event_is_written_in_the_transaction_that_publishes_it()
    {
        var id = await GivenABookAsync("Emma");
        using (Units.Begin(requiresNew: true, isTransactional: true))
        {
            await Bus.PublishAsync(new BookReadEto { BookId = id });
            await Outbox.EnqueueAsync(new OutgoingEventInfo(Guid.NewGuid(), "Lost", [1], DateTime.UtcNow));
            await Units.Current!.SaveChangesAsync();
            (await CountAsync()).ShouldBe(0);
        }

        (await CountAsync()).ShouldBe(0);
        await InUnitAsync(async () => (await Books.GetAsync(id)).Read(DateTime.UtcNow));
        (await CountAsync()).ShouldBe(1);
        Sql.TransactionsStarted.ShouldBe(2);
    }

    [Fact]
    public async Task What_waits_comes_oldest_first_and_leaves_when_it_is_deleted()
    {
        await GivenEventsAsync(5);

        var waiting = await Outbox.GetWaitingEventsAsync(3);
        waiting.Select(e => e.EventName).ShouldBe(["1", "2", "3"]);
        (await Outbox.GetWaitingEventsAsync(9, e => e.EventName != "1")).Count.ShouldBe(4);

        await Outbox.DeleteAsync(waiting[0].Id);
        await Outbox.DeleteManyAsync([waiting[1].Id, waiting[2].Id]);
        (await Outbox.GetWaitingEventsAsync(9)).Select(e => e.EventName).ShouldBe(["4", "5"]);
    }

    [Fact]
    public async Task Two_competing_senders_send_everything_in_order()
    {
        const int Events = 60;
        await GivenEventsAsync(Events);
        var sent = new List<string>();

        await Task.WhenAll(Send(), Send(), Send());

        sent.ShouldBe(Enumerable.Range(1, Events).Select(i => i.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        (await CountAsync()).ShouldBe(0);

        async Task Send()
        {
            while (await CountAsync() > 0)
            {
                using var unit = Units.Begin(requiresNew: true, isTransactional: true);
                var waiting = await Outbox.GetWaitingEventsAsync(7);
                foreach (var waits in waiting)
                {
                    await Task.Delay(1);
                    lock (sent)
                        sent.Add(waits.EventName);
                }

                await Outbox.DeleteManyAsync(waiting.Select(e => e.Id));
                await unit.CompleteAsync();
                await Task.Delay(1);
            }
        }
    }

    [Fact]
    public async Task What_was_not_sent_to_the_end_is_sent_again()
    {
        await GivenEventsAsync(2);
        using (Units.Begin(requiresNew: true, isTransactional: true))
        {
            var waiting = await Outbox.GetWaitingEventsAsync(9);
            await Outbox.DeleteAsync(waiting[0].Id);
            // The sender dies here.
        }

        (await Outbox.GetWaitingEventsAsync(9)).Select(e => e.EventName).ShouldBe(["1", "2"]);
    }

    [Fact]
    public async Task While_one_sender_works_another_one_gets_nothing()
    {
        await GivenEventsAsync(2);
        using (Units.Begin(requiresNew: true, isTransactional: true))
        {
            (await Outbox.GetWaitingEventsAsync(1)).Count.ShouldBe(1);
            await Task.Run(() => InUnitAsync(async () => (await Outbox.GetWaitingEventsAsync(9)).ShouldBeEmpty(), isTransactional: true));
        }

        await InUnitAsync(async () => (await Outbox.GetWaitingEventsAsync(9)).Count.ShouldBe(2), isTransactional: true);
    }

    private async Task GivenEventsAsync(int count)
    {
        var start = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        await InUnitAsync(async () =>
        {
            foreach (var number in Enumerable.Range(1, count).Reverse())
                await Outbox.EnqueueAsync(new OutgoingEventInfo(Guid.NewGuid(), number.ToString(System.Globalization.CultureInfo.InvariantCulture), [1], start.AddSeconds(number)));
        });
    }

    private Task<int> CountAsync() => AskDatabaseAsync<int>($"SELECT count(*)::int AS \"Value\" FROM \"AbpEventOutbox\"");
}
