using System.Linq.Expressions;
using Microsoft.Extensions.Logging.Abstractions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.DistributedLocking;
using Volo.Abp.Specifications;
using Volo.Abp.Threading;
using Volo.Abp.Uow;

namespace Volo.Abp.EventBus.Distributed;

/// <summary>
/// Sends what an outbox holds, oldest first, one process at a time. An event leaves the outbox after it was sent, so it
/// arrives at least once.
/// </summary>
public class OutboxSender : IOutboxSender, ITransientDependency
{
    private readonly DeliveryAttempts _attempts = new(TimeProvider.System);
    private readonly IUnitOfWorkManager _unitOfWorkManager;

    public OutboxSender(
        IServiceProvider serviceProvider,
        AbpAsyncTimer timer,
        IDistributedEventBus distributedEventBus,
        IAbpDistributedLock distributedLock,
        IUnitOfWorkManager unitOfWorkManager,
        IOptions<AbpEventBusBoxesOptions> eventBusBoxesOptions)
    {
        ServiceProvider = serviceProvider;
        Timer = timer;
        DistributedEventBus = distributedEventBus;
        DistributedLock = distributedLock;
        _unitOfWorkManager = unitOfWorkManager;
        EventBusBoxesOptions = eventBusBoxesOptions.Value;
        Timer.Period = (int)EventBusBoxesOptions.PeriodTimeSpan.TotalMilliseconds;
        Timer.Elapsed = _ => RunAsync();
        Logger = NullLogger<OutboxSender>.Instance;
        StoppingTokenSource = new CancellationTokenSource();
        StoppingToken = StoppingTokenSource.Token;
    }

    public ILogger<OutboxSender> Logger { get; set; }

    protected IServiceProvider ServiceProvider { get; }

    protected AbpAsyncTimer Timer { get; }

    protected IDistributedEventBus DistributedEventBus { get; }

    protected IAbpDistributedLock DistributedLock { get; }

    protected IEventOutbox Outbox { get; private set; } = default!;

    protected OutboxConfig OutboxConfig { get; private set; } = default!;

    protected AbpEventBusBoxesOptions EventBusBoxesOptions { get; }

    protected string DistributedLockName { get; set; } = default!;

    protected CancellationTokenSource StoppingTokenSource { get; }

    protected CancellationToken StoppingToken { get; }

    public virtual Task StartAsync(OutboxConfig outboxConfig, CancellationToken cancellationToken = default)
    {
        OutboxConfig = outboxConfig;
        Outbox = (IEventOutbox)ServiceProvider.GetRequiredService(outboxConfig.ImplementationType);
        DistributedLockName = $"AbpOutbox_{outboxConfig.DatabaseName}";
        if (ServiceProvider.GetService<EventBoxSignals>() is { } signals)
            signals.OutboxFilled += Timer.Wake;
        Timer.Start(cancellationToken);
        return Task.CompletedTask;
    }

    public virtual async Task StopAsync(CancellationToken cancellationToken = default)
    {
        if (ServiceProvider.GetService<EventBoxSignals>() is { } signals)
            signals.OutboxFilled -= Timer.Wake;
        await StoppingTokenSource.CancelAsync();
        Timer.Stop(cancellationToken);
    }

    protected virtual async Task RunAsync()
    {
        await using var handle = await DistributedLock.TryAcquireAsync(DistributedLockName, cancellationToken: StoppingToken);
        if (handle is null)
        {
            Logger.LogDebug("Another process sends what {Lock} protects.", DistributedLockName);
            return;
        }

        while (!StoppingToken.IsCancellationRequested)
        {
            // What is read is locked against other senders until it is deleted, so both are one transaction.
            using var unitOfWork = _unitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
            var waiting = await GetWaitingEventsAsync();
            var goesOn = waiting.Count > 0 && await SendInOrderAsync(waiting);
            await unitOfWork.CompleteAsync(StoppingToken);
            if (!goesOn)
                return;
        }
    }

    protected virtual Task<List<OutgoingEventInfo>> GetWaitingEventsAsync() =>
        Outbox.GetWaitingEventsAsync(EventBusBoxesOptions.OutboxWaitingEventMaxCount, Filter(), StoppingToken);

    protected virtual async Task PublishOutgoingMessagesAsync(List<OutgoingEventInfo> waitingEvents)
    {
        foreach (var waiting in waitingEvents)
        {
            await DistributedEventBus.AsSupportsEventBoxes().PublishFromOutboxAsync(waiting, OutboxConfig);
            await Outbox.DeleteAsync(waiting.Id);
        }
    }

    protected virtual async Task PublishOutgoingMessagesInBatchAsync(List<OutgoingEventInfo> waitingEvents)
    {
        await DistributedEventBus.AsSupportsEventBoxes().PublishManyFromOutboxAsync(waitingEvents, OutboxConfig);
        await Outbox.DeleteManyAsync(waitingEvents.Select(e => e.Id).ToArray());
    }

    /// <returns>False where an event failed that those behind it have to wait for.</returns>
    private async Task<bool> SendInOrderAsync(List<OutgoingEventInfo> waiting)
    {
        foreach (var outgoing in waiting)
        {
            if (StoppingToken.IsCancellationRequested)
                return false;
            try
            {
                await PublishOutgoingMessagesAsync([outgoing]);
                _attempts.Succeeded(outgoing.Id);
            }
            catch (Exception ex) when (ex is not OperationCanceledException || !StoppingToken.IsCancellationRequested)
            {
                Logger.LogError(ex, "Event {EventName} ({EventId}) could not be sent; it is tried again.", outgoing.EventName, outgoing.Id);
                if (_attempts.Failed(outgoing.Id))
                    return false;
            }
        }

        return true;
    }

    private Expression<Func<IOutgoingEventInfo, bool>>? Filter()
    {
        var setAside = _attempts.SetAside;
        if (setAside.Length == 0)
            return EventBusBoxesOptions.OutboxProcessorFilter;
        Expression<Func<IOutgoingEventInfo, bool>> others = e => !setAside.Contains(e.Id);
        return EventBusBoxesOptions.OutboxProcessorFilter is { } filter ? filter.And(others) : others;
    }
}
