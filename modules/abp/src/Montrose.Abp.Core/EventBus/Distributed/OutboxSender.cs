using System.Linq.Expressions;
using Microsoft.Extensions.Logging.Abstractions;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.DistributedLocking;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Specifications;
using Volo.Abp.Threading;
using Volo.Abp.Uow;

namespace Volo.Abp.EventBus.Distributed;

/// <summary>
/// Sends what an outbox holds, oldest first, one process at a time. An event leaves the outbox after it was sent, so it
/// arrives at least once. A tenant with a database of its own has an outbox there, which is sent after the shared one.
/// </summary>
public class OutboxSender : IOutboxSender, ITransientDependency
{
    private readonly DeliveryAttempts _attempts = new(TimeProvider.System);
    private readonly DeliveryAttempts _databases = new(TimeProvider.System, inOrder: 1, longest: TimeSpan.FromMinutes(5));
    private readonly IUnitOfWorkManager _unitOfWorkManager;
    private readonly ICurrentTenant _currentTenant;

    public OutboxSender(
        IServiceProvider serviceProvider,
        AbpAsyncTimer timer,
        IDistributedEventBus distributedEventBus,
        IAbpDistributedLock distributedLock,
        IUnitOfWorkManager unitOfWorkManager,
        ICurrentTenant currentTenant,
        IOptions<AbpEventBusBoxesOptions> eventBusBoxesOptions)
    {
        ServiceProvider = serviceProvider;
        Timer = timer;
        DistributedEventBus = distributedEventBus;
        DistributedLock = distributedLock;
        _unitOfWorkManager = unitOfWorkManager;
        _currentTenant = currentTenant;
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

        await SendFromCurrentDatabaseAsync();
        foreach (var tenant in await TenantsWithOwnDatabaseAsync())
        {
            if (StoppingToken.IsCancellationRequested)
                return;
            using (_currentTenant.Change(tenant.Id, tenant.Name))
                await TrySendOfTenantAsync(tenant);
        }
    }

    protected virtual Task<List<OutgoingEventInfo>> GetWaitingEventsAsync() =>
        Outbox.GetWaitingEventsAsync(EventBusBoxesOptions.OutboxWaitingEventMaxCount, Filter(), StoppingToken);

    /// <summary>Handlers are told by the event whose it is, wherever it was stored; only the outbox is the tenant's.</summary>
    protected virtual async Task PublishOutgoingMessagesAsync(List<OutgoingEventInfo> waitingEvents)
    {
        foreach (var waiting in waitingEvents)
        {
            using (_currentTenant.Change(null))
                await DistributedEventBus.AsSupportsEventBoxes().PublishFromOutboxAsync(waiting, OutboxConfig);
            await Outbox.DeleteAsync(waiting.Id);
        }
    }

    protected virtual async Task PublishOutgoingMessagesInBatchAsync(List<OutgoingEventInfo> waitingEvents)
    {
        using (_currentTenant.Change(null))
            await DistributedEventBus.AsSupportsEventBoxes().PublishManyFromOutboxAsync(waitingEvents, OutboxConfig);
        await Outbox.DeleteManyAsync(waitingEvents.Select(e => e.Id).ToArray());
    }

    private async Task SendFromCurrentDatabaseAsync()
    {
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

    /// <summary>A database that does not answer holds up nobody else's events, and is asked less and less often.</summary>
    private async Task TrySendOfTenantAsync(TenantConfiguration tenant)
    {
        try
        {
            await SendFromCurrentDatabaseAsync();
            _databases.Succeeded(tenant.Id);
        }
        catch (Exception ex) when (ex is not OperationCanceledException || !StoppingToken.IsCancellationRequested)
        {
            Logger.LogError(ex, "The outbox of tenant {TenantName} ({TenantId}) could not be read; it is tried again.", tenant.Name, tenant.Id);
            _databases.Failed(tenant.Id);
        }
    }

    /// <summary>One tenant for each database that is not the shared one.</summary>
    private async Task<List<TenantConfiguration>> TenantsWithOwnDatabaseAsync()
    {
        var tenants = await ServiceProvider.GetRequiredService<ITenantStore>().GetListAsync(includeDetails: true);
        var found = new List<TenantConfiguration>();
        if (!tenants.Any(HasOwnDatabase))
            return found;

        var setAside = _databases.SetAside;
        var resolver = ServiceProvider.GetRequiredService<IConnectionStringResolver>();
        var databases = new HashSet<string>(StringComparer.Ordinal) { await resolver.ResolveAsync(OutboxConfig.DatabaseName) };
        foreach (var tenant in tenants.Where(t => HasOwnDatabase(t) && !setAside.Contains(t.Id)))
        {
            using (_currentTenant.Change(tenant.Id, tenant.Name))
            {
                if (databases.Add(await resolver.ResolveAsync(OutboxConfig.DatabaseName)))
                    found.Add(tenant);
            }
        }

        return found;

        static bool HasOwnDatabase(TenantConfiguration tenant) => tenant.ConnectionStrings is { Count: > 0 };
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
