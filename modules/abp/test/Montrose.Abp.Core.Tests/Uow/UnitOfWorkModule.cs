using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.Modularity;
using Volo.Abp.Uow;

namespace Montrose.Abp.Core.Tests.Uow;

/// <summary>A unit of work over a database that only remembers what was asked of it.</summary>
[DependsOn(typeof(AbpEventBusModule))]
public class UnitOfWorkModule : AbpModule
{
    public UnitOfWorkModule() => SkipAutoServiceRegistration = true;

    public override void ConfigureServices(ServiceConfigurationContext context) => context.Services.AddTypes(
        typeof(Journal), typeof(Accounts), typeof(Book), typeof(WriteDownWhenPaid), typeof(ThankWhenPaid), typeof(PublishWhenPaid), typeof(NotifyWhenShipped));
}

public class Journal : ISingletonDependency
{
    public List<string> Lines { get; } = [];

    public void Add(string line)
    {
        lock (Lines)
            Lines.Add(line);
    }
}

public sealed class FakeDatabase(Journal journal, string name = "db") : IDatabaseApi, ISupportsSavingChanges, ISupportsRollback, IDisposable
{
    public Task SaveChangesAsync(CancellationToken cancellationToken = default) => Write("save");

    public Task RollbackAsync(CancellationToken cancellationToken = default) => Write("rollback");

    public void Dispose() => journal.Add($"{name} dispose");

    private Task Write(string what)
    {
        journal.Add($"{name} {what}");
        return Task.CompletedTask;
    }
}

public sealed class FakeTransaction(Journal journal) : ITransactionApi, ISupportsRollback
{
    public Task CommitAsync(CancellationToken cancellationToken = default)
    {
        journal.Add("commit");
        return Task.CompletedTask;
    }

    public Task RollbackAsync(CancellationToken cancellationToken = default)
    {
        journal.Add("roll back transaction");
        return Task.CompletedTask;
    }

    public void Dispose() => journal.Add("end transaction");
}

public record Paid(int Amount);

[EventName("shop.shipped")]
public record Shipped(int Number);

[Volo.Abp.EventBus.Local.LocalEventHandlerOrder(2)]
public class ThankWhenPaid(Journal journal) : ILocalEventHandler<Paid>, ITransientDependency
{
    public Task HandleEventAsync(Paid eventData)
    {
        journal.Add($"thanks for {eventData.Amount}");
        return Task.CompletedTask;
    }
}

[Volo.Abp.EventBus.Local.LocalEventHandlerOrder(1)]
public class WriteDownWhenPaid(Journal journal) : ILocalEventHandler<Paid>, ITransientDependency
{
    public Task HandleEventAsync(Paid eventData)
    {
        journal.Add($"wrote down {eventData.Amount}");
        return eventData.Amount < 0 ? throw new InvalidOperationException("negative") : Task.CompletedTask;
    }
}

[Volo.Abp.EventBus.Local.LocalEventHandlerOrder(3)]
public class PublishWhenPaid(IDistributedEventBus bus) : ILocalEventHandler<Paid>, ITransientDependency
{
    public Task HandleEventAsync(Paid eventData) => eventData.Amount == 100 ? bus.PublishAsync(new Shipped(7)) : Task.CompletedTask;
}

public class NotifyWhenShipped(Journal journal, IUnitOfWorkManager manager) : IDistributedEventHandler<Shipped>, ITransientDependency
{
    public Task HandleEventAsync(Shipped eventData)
    {
        journal.Add($"shipped {eventData.Number}");
        manager.Current!.OnCompleted(() =>
        {
            journal.Add("handler committed");
            return Task.CompletedTask;
        });
        return Task.CompletedTask;
    }
}

public interface IAccounts
{
    Task<IUnitOfWork?> PayAsync();

    Task<IUnitOfWork?> GetAsync();

    Task<IUnitOfWork?> OutsideAsync();

    Task FailAsync();
}

[UnitOfWork]
public class Accounts(IUnitOfWorkManager manager) : IAccounts, ITransientDependency
{
    public Task<IUnitOfWork?> PayAsync() => Task.FromResult(manager.Current);

    public Task<IUnitOfWork?> GetAsync() => Task.FromResult(manager.Current);

    [UnitOfWork(IsDisabled = true)]
    public Task<IUnitOfWork?> OutsideAsync() => Task.FromResult(manager.Current);

    public async Task FailAsync()
    {
        await manager.Current!.SaveChangesAsync();
        throw new InvalidOperationException("no");
    }
}

public interface IBook
{
    IUnitOfWork? Current();
}

public class Book(IUnitOfWorkManager manager) : IBook, IUnitOfWorkEnabled, ITransientDependency
{
    public IUnitOfWork? Current() => manager.Current;
}
