using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.Modularity;
using Volo.Abp.Testing;
using Volo.Abp.Tracing;
using Volo.Abp.Uow;
using Xunit;

namespace Montrose.Abp.Core.Tests.EventBus;

public abstract class EventBoxesTest<TModule> : AbpIntegratedTest<TModule>
    where TModule : IAbpModule
{
    protected InMemoryOutbox Outbox => GetRequiredService<InMemoryOutbox>();

    protected Courier Courier => GetRequiredService<Courier>();

    protected async Task PublishAsync(params int[] numbers)
    {
        using var unit = GetRequiredService<IUnitOfWorkManager>().Begin(isTransactional: true);
        foreach (var number in numbers)
            await GetRequiredService<IDistributedEventBus>().PublishAsync(new Parcel { Number = number });
        await unit.CompleteAsync();
    }

    protected static async Task EventuallyAsync(Func<bool> condition)
    {
        for (var i = 0; i < 400 && !condition(); i++)
            await Task.Delay(25);
        condition().ShouldBeTrue();
    }
}

public class Event_boxes : EventBoxesTest<OutboxModule>
{
    [Fact]
    public async Task Stored_events_arrive_in_order_and_leave_the_outbox()
    {
        await PublishAsync(Enumerable.Range(1, 50).ToArray());
        await EventuallyAsync(() => Outbox.Count == 0);
        Courier.Delivered.ShouldBe(Enumerable.Range(1, 50));
    }

    [Fact]
    public async Task Nothing_arrives_of_a_unit_of_work_that_was_not_completed()
    {
        using (GetRequiredService<IUnitOfWorkManager>().Begin(isTransactional: true))
            await GetRequiredService<IDistributedEventBus>().PublishAsync(new Parcel { Number = 1 });
        await PublishAsync(2);
        await EventuallyAsync(() => Outbox.Count == 0 && Courier.Delivered.Count > 0);
        Courier.Delivered.ShouldBe([2]);
    }

    [Fact]
    public async Task An_event_that_could_not_be_ticked_off_arrives_again()
    {
        Outbox.FailDeletes = 1;
        await PublishAsync(1, 2);
        await EventuallyAsync(() => Outbox.Count == 0);
        Courier.Delivered.ShouldBe([1, 1, 2]);
    }

    [Fact]
    public async Task Those_behind_an_event_that_fails_wait_for_it()
    {
        Courier.FailuresLeft[1] = 2;
        await PublishAsync(1, 2, 3);
        await EventuallyAsync(() => Outbox.Count == 0);
        Courier.Delivered.ShouldBe([1, 2, 3]);
    }

    [Fact]
    public async Task An_event_that_fails_for_ever_does_not_stop_the_others_for_ever()
    {
        Courier.FailuresLeft[1] = int.MaxValue;
        await PublishAsync(1, 2, 3);
        await EventuallyAsync(() => Outbox.Count == 1 && Courier.Delivered.Count == 2);
        Courier.Delivered.ShouldBe([2, 3]);
    }

    [Fact]
    public async Task The_outbox_can_be_passed_by()
    {
        using (var unit = GetRequiredService<IUnitOfWorkManager>().Begin())
        {
            await GetRequiredService<IDistributedEventBus>().PublishAsync(new Parcel { Number = 9 }, useOutbox: false);
            await unit.CompleteAsync();
        }

        Courier.Delivered.ShouldBe([9]);
    }

    [Fact]
    public async Task The_correlation_id_travels_along()
    {
        using (GetRequiredService<ICorrelationIdProvider>().Change("abc"))
            await PublishAsync(1);
        await EventuallyAsync(() => Outbox.Count == 0);
        Courier.CorrelationIds.ShouldBe(["abc"]);
    }
}

public class Event_boxes_with_an_inbox : EventBoxesTest<InboxModule>
{
    [Fact]
    public async Task An_event_that_is_sent_twice_is_handled_once()
    {
        Outbox.FailDeletes = 1;
        await PublishAsync(1, 2);
        await EventuallyAsync(() => Outbox.Count == 0 && Courier.Delivered.Count >= 2);
        await Task.Delay(300);
        Courier.Delivered.ShouldBe([1, 2]);
    }

    [Fact]
    public async Task An_event_whose_handler_fails_is_handled_later()
    {
        Courier.FailuresLeft[1] = 1;
        await PublishAsync(1, 2);
        await EventuallyAsync(() => Courier.Delivered.Count == 2);
        Courier.Delivered.ShouldBe([1, 2]);
    }
}

[EventName("test.parcel")]
public class Parcel
{
    public int Number { get; set; }
}

public class Courier : ISingletonDependency
{
    private readonly List<int> _delivered = [];

    public Dictionary<int, int> FailuresLeft { get; } = [];

    public List<string?> CorrelationIds { get; } = [];

    public List<int> Delivered
    {
        get
        {
            lock (_delivered)
                return [.. _delivered];
        }
    }

    public void Deliver(int number, string? correlationId)
    {
        if (FailuresLeft.TryGetValue(number, out var left) && left > 0)
        {
            FailuresLeft[number] = left - 1;
            throw new InvalidOperationException("Nobody at home.");
        }

        lock (_delivered)
        {
            _delivered.Add(number);
            CorrelationIds.Add(correlationId);
        }
    }
}

public class DeliverParcels(Courier courier, ICorrelationIdProvider correlation) : IDistributedEventHandler<Parcel>, ITransientDependency
{
    public Task HandleEventAsync(Parcel eventData)
    {
        courier.Deliver(eventData.Number, correlation.Get());
        return Task.CompletedTask;
    }
}

[DependsOn(typeof(AbpEventBusModule))]
public class OutboxModule : AbpModule
{
    public OutboxModule() => SkipAutoServiceRegistration = true;

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddTypes(typeof(InMemoryOutbox), typeof(InMemoryInbox), typeof(Courier), typeof(DeliverParcels));
        Configure<AbpEventBusBoxesOptions>(o => o.PeriodTimeSpan = TimeSpan.FromMilliseconds(50));
        Configure<AbpDistributedEventBusOptions>(o => o.Outboxes.Configure(box => box.ImplementationType = typeof(InMemoryOutbox)));
    }
}

[DependsOn(typeof(OutboxModule))]
public class InboxModule : AbpModule
{
    public InboxModule() => SkipAutoServiceRegistration = true;

    public override void ConfigureServices(ServiceConfigurationContext context) =>
        Configure<AbpDistributedEventBusOptions>(o => o.Inboxes.Configure(box => box.ImplementationType = typeof(InMemoryInbox)));
}
