using System.Linq.Expressions;
using Microsoft.Extensions.Logging.Abstractions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.DistributedLocking;
using Volo.Abp.Specifications;
using Volo.Abp.Threading;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Volo.Abp.EventBus.Distributed;

/// <summary>Handles what an inbox holds, oldest first; handling and ticking off are one transaction.</summary>
public class InboxProcessor : IInboxProcessor, ITransientDependency
{
    private readonly DeliveryAttempts _attempts = new(TimeProvider.System);

    public InboxProcessor(
        IServiceProvider serviceProvider,
        AbpAsyncTimer timer,
        IDistributedEventBus distributedEventBus,
        IAbpDistributedLock distributedLock,
        IUnitOfWorkManager unitOfWorkManager,
        IClock clock,
        IOptions<AbpEventBusBoxesOptions> eventBusBoxesOptions)
    {
        ServiceProvider = serviceProvider;
        Timer = timer;
        DistributedEventBus = distributedEventBus;
        DistributedLock = distributedLock;
        UnitOfWorkManager = unitOfWorkManager;
        Clock = clock;
        EventBusBoxesOptions = eventBusBoxesOptions.Value;
        Timer.Period = (int)EventBusBoxesOptions.PeriodTimeSpan.TotalMilliseconds;
        Timer.Elapsed = _ => RunAsync();
        Logger = NullLogger<InboxProcessor>.Instance;
        StoppingTokenSource = new CancellationTokenSource();
        StoppingToken = StoppingTokenSource.Token;
    }

    public ILogger<InboxProcessor> Logger { get; set; }

    protected IServiceProvider ServiceProvider { get; }

    protected AbpAsyncTimer Timer { get; }

    protected IDistributedEventBus DistributedEventBus { get; }

    protected IAbpDistributedLock DistributedLock { get; }

    protected IUnitOfWorkManager UnitOfWorkManager { get; }

    protected IClock Clock { get; }

    protected IEventInbox Inbox { get; private set; } = default!;

    protected InboxConfig InboxConfig { get; private set; } = default!;

    protected AbpEventBusBoxesOptions EventBusBoxesOptions { get; }

    protected DateTime? LastCleanTime { get; set; }

    protected string DistributedLockName { get; set; } = default!;

    protected CancellationTokenSource StoppingTokenSource { get; }

    protected CancellationToken StoppingToken { get; }

    public virtual Task StartAsync(InboxConfig inboxConfig, CancellationToken cancellationToken = default)
    {
        InboxConfig = inboxConfig;
        Inbox = (IEventInbox)ServiceProvider.GetRequiredService(inboxConfig.ImplementationType);
        DistributedLockName = $"AbpInbox_{inboxConfig.DatabaseName}";
        if (ServiceProvider.GetService<EventBoxSignals>() is { } signals)
            signals.InboxFilled += Timer.Wake;
        Timer.Start(cancellationToken);
        return Task.CompletedTask;
    }

    public virtual async Task StopAsync(CancellationToken cancellationToken = default)
    {
        if (ServiceProvider.GetService<EventBoxSignals>() is { } signals)
            signals.InboxFilled -= Timer.Wake;
        await StoppingTokenSource.CancelAsync();
        Timer.Stop(cancellationToken);
    }

    protected virtual async Task RunAsync()
    {
        await using var handle = await DistributedLock.TryAcquireAsync(DistributedLockName, cancellationToken: StoppingToken);
        if (handle is null)
        {
            Logger.LogDebug("Another process handles what {Lock} protects.", DistributedLockName);
            return;
        }

        await DeleteOldEventsAsync();
        while (!StoppingToken.IsCancellationRequested)
        {
            List<IncomingEventInfo> waiting;
            using (var reading = UnitOfWorkManager.Begin(requiresNew: true))
            {
                waiting = await GetWaitingEventsAsync();
                await reading.CompleteAsync(StoppingToken);
            }

            if (waiting.Count == 0 || !await HandleInOrderAsync(waiting))
                return;
        }
    }

    protected virtual Task<List<IncomingEventInfo>> GetWaitingEventsAsync() =>
        Inbox.GetWaitingEventsAsync(EventBusBoxesOptions.InboxWaitingEventMaxCount, Filter(), StoppingToken);

    protected virtual async Task DeleteOldEventsAsync()
    {
        if (LastCleanTime is { } last && last + EventBusBoxesOptions.CleanOldEventTimeIntervalSpan > Clock.Now)
            return;
        using var unitOfWork = UnitOfWorkManager.Begin(requiresNew: true);
        await Inbox.DeleteOldEventsAsync();
        await unitOfWork.CompleteAsync(StoppingToken);
        LastCleanTime = Clock.Now;
    }

    private async Task<bool> HandleInOrderAsync(List<IncomingEventInfo> waiting)
    {
        foreach (var incoming in waiting)
        {
            if (StoppingToken.IsCancellationRequested)
                return false;
            try
            {
                using var unitOfWork = UnitOfWorkManager.Begin(isTransactional: true, requiresNew: true);
                await DistributedEventBus.AsSupportsEventBoxes().ProcessFromInboxAsync(incoming, InboxConfig);
                await Inbox.MarkAsProcessedAsync(incoming.Id);
                await unitOfWork.CompleteAsync(StoppingToken);
                _attempts.Succeeded(incoming.Id);
            }
            catch (Exception ex) when (ex is not OperationCanceledException || !StoppingToken.IsCancellationRequested)
            {
                Logger.LogError(ex, "Event {EventName} ({EventId}) could not be handled; it is tried again.", incoming.EventName, incoming.Id);
                if (_attempts.Failed(incoming.Id))
                    return false;
            }
        }

        return true;
    }

    private Expression<Func<IIncomingEventInfo, bool>>? Filter()
    {
        var setAside = _attempts.SetAside;
        if (setAside.Length == 0)
            return EventBusBoxesOptions.InboxProcessorFilter;
        Expression<Func<IIncomingEventInfo, bool>> others = e => !setAside.Contains(e.Id);
        return EventBusBoxesOptions.InboxProcessorFilter is { } filter ? filter.And(others) : others;
    }
}
