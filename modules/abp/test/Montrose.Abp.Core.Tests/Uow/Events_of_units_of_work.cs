using Shouldly;
using Volo.Abp.EventBus;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.EventBus.Local;
using Volo.Abp.Testing;
using Volo.Abp.Uow;
using Xunit;

namespace Montrose.Abp.Core.Tests.Uow;

public class Events_of_units_of_work : AbpIntegratedTest<UnitOfWorkModule>
{
    private readonly IUnitOfWorkManager _manager;
    private readonly ILocalEventBus _local;
    private readonly IDistributedEventBus _distributed;
    private readonly Journal _journal;

    public Events_of_units_of_work()
    {
        _manager = GetRequiredService<IUnitOfWorkManager>();
        _local = GetRequiredService<ILocalEventBus>();
        _distributed = GetRequiredService<IDistributedEventBus>();
        _journal = GetRequiredService<Journal>();
    }

    [Fact]
    public async Task Local_events_wait_for_completion_and_are_handled_inside_the_transaction_in_order()
    {
        using (var unit = Begin())
        {
            await _local.PublishAsync(new Paid(5));
            _journal.Lines.ShouldBeEmpty();
            await unit.CompleteAsync();
        }

        _journal.Lines.ShouldBe(["wrote down 5", "thanks for 5", "commit", "end transaction"]);
    }

    [Fact]
    public async Task Local_events_can_be_published_at_once()
    {
        using var unit = Begin();
        await _local.PublishAsync(new Paid(5), onUnitOfWorkComplete: false);
        _journal.Lines.ShouldBe(["wrote down 5", "thanks for 5"]);
    }

    [Fact]
    public async Task A_handler_that_fails_keeps_everything_from_being_committed_and_the_others_are_called()
    {
        using (var unit = Begin())
        {
            await _local.PublishAsync(new Paid(-1));
            (await Should.ThrowAsync<InvalidOperationException>(() => unit.CompleteAsync())).Message.ShouldBe("negative");
        }

        _journal.Lines.ShouldBe(["wrote down -1", "thanks for -1", "end transaction"]);
    }

    [Fact]
    public async Task Distributed_events_without_an_outbox_leave_after_the_commit_and_have_a_unit_of_their_own()
    {
        using (var unit = Begin())
        {
            await _distributed.PublishAsync(new Shipped(1));
            await unit.CompleteAsync();
        }

        _journal.Lines.ShouldBe(["commit", "shipped 1", "handler committed", "end transaction"]);
    }

    [Fact]
    public async Task Events_of_a_unit_that_is_rolled_back_are_never_heard_of()
    {
        using (var unit = _manager.Begin())
        {
            await _local.PublishAsync(new Paid(5));
            await _distributed.PublishAsync(new Shipped(1));
            await unit.RollbackAsync();
            await unit.CompleteAsync();
        }

        _journal.Lines.ShouldBeEmpty();
    }

    [Fact]
    public async Task Events_that_handlers_raise_are_published_with_the_rest()
    {
        using (var unit = Begin())
        {
            await _local.PublishAsync(new Paid(100));
            await unit.CompleteAsync();
        }

        _journal.Lines.ShouldBe(["wrote down 100", "thanks for 100", "commit", "shipped 7", "handler committed", "end transaction"]);
    }

    [Fact]
    public async Task Without_a_unit_of_work_events_are_published_at_once()
    {
        await _local.PublishAsync(new Paid(5));
        await _distributed.PublishAsync(new Shipped(2));
        _journal.Lines.ShouldBe(["wrote down 5", "thanks for 5", "shipped 2", "handler committed"]);
    }

    [Fact]
    public async Task A_newer_event_can_take_the_place_of_an_older_one()
    {
        using (var unit = _manager.Begin())
        {
            unit.AddOrReplaceLocalEvent(new UnitOfWorkEventRecord(typeof(Paid), new Paid(1), EventOrderGenerator.GetNext()));
            unit.AddOrReplaceLocalEvent(new UnitOfWorkEventRecord(typeof(Paid), new Paid(2), EventOrderGenerator.GetNext()));
            unit.AddOrReplaceLocalEvent(
                new UnitOfWorkEventRecord(typeof(Paid), new Paid(3), EventOrderGenerator.GetNext()),
                record => ((Paid)record.EventData).Amount == 1);
            await unit.CompleteAsync();
        }

        _journal.Lines.Where(l => l.StartsWith("wrote", StringComparison.Ordinal)).ShouldBe(["wrote down 3", "wrote down 2"]);
    }

    [Fact]
    public async Task A_subscription_ends_when_it_is_disposed()
    {
        var heard = 0;
        using (_local.Subscribe<Paid>(_ =>
        {
            heard++;
            return Task.CompletedTask;
        }))
            await _local.PublishAsync(new Paid(1));
        await _local.PublishAsync(new Paid(2));
        heard.ShouldBe(1);
    }

    [Fact]
    public async Task A_handler_of_a_base_class_hears_of_what_derives_from_it()
    {
        var heard = new List<object>();
        using var subscription = _local.Subscribe<Message>(m =>
        {
            heard.Add(m);
            return Task.CompletedTask;
        });
        var letter = new LetterMessage();
        await _local.PublishAsync(letter);
        heard.ShouldBe([letter]);
    }

    [Fact]
    public async Task A_generic_event_is_also_one_of_its_arguments_base_class()
    {
        var heard = new List<object>();
        using var subscription = _local.Subscribe<About<Message>>(m =>
        {
            heard.Add(m.Subject);
            return Task.CompletedTask;
        });
        var letter = new LetterMessage();
        await _local.PublishAsync(new About<LetterMessage>(letter));
        heard.ShouldBe([letter]);
    }

    [Fact]
    public void Event_names_come_from_the_attribute_or_the_type()
    {
        EventNameAttribute.GetNameOrDefault<Shipped>().ShouldBe("shop.shipped");
        EventNameAttribute.GetNameOrDefault<Paid>().ShouldBe(typeof(Paid).FullName);
    }

    private IUnitOfWork Begin()
    {
        var unit = _manager.Begin(isTransactional: true);
        unit.AddTransactionApi("tx", new FakeTransaction(_journal));
        return unit;
    }

    public class Message;

    public class LetterMessage : Message;

    public class About<T>(T subject) : IEventDataWithInheritableGenericArgument
    {
        public T Subject => subject;

        public object[] GetConstructorArgs() => [subject!];
    }
}
