using Volo.Abp.BackgroundWorkers;

namespace Volo.Abp.EventBus.Distributed;

/// <summary>Runs a sender for every outbox.</summary>
public class OutboxSenderManager : IBackgroundWorker
{
    public OutboxSenderManager(IOptions<AbpDistributedEventBusOptions> options, IServiceProvider serviceProvider)
    {
        ServiceProvider = serviceProvider;
        Options = options.Value;
    }

    protected AbpDistributedEventBusOptions Options { get; }

    protected IServiceProvider ServiceProvider { get; }

    protected List<IOutboxSender> Senders { get; } = [];

    public async Task StartAsync(CancellationToken cancellationToken = default)
    {
        foreach (var outbox in Options.Outboxes.Values.Where(o => o.IsSendingEnabled))
        {
            var sender = ServiceProvider.GetRequiredService<IOutboxSender>();
            await sender.StartAsync(outbox, cancellationToken);
            Senders.Add(sender);
        }
    }

    public async Task StopAsync(CancellationToken cancellationToken = default)
    {
        foreach (var sender in Senders)
            await sender.StopAsync(cancellationToken);
        Senders.Clear();
    }
}

/// <summary>Runs a processor for every inbox.</summary>
public class InboxProcessManager : IBackgroundWorker
{
    public InboxProcessManager(IOptions<AbpDistributedEventBusOptions> options, IServiceProvider serviceProvider)
    {
        ServiceProvider = serviceProvider;
        Options = options.Value;
    }

    protected AbpDistributedEventBusOptions Options { get; }

    protected IServiceProvider ServiceProvider { get; }

    protected List<IInboxProcessor> Processors { get; } = [];

    public async Task StartAsync(CancellationToken cancellationToken = default)
    {
        foreach (var inbox in Options.Inboxes.Values.Where(i => i.IsProcessingEnabled))
        {
            var processor = ServiceProvider.GetRequiredService<IInboxProcessor>();
            await processor.StartAsync(inbox, cancellationToken);
            Processors.Add(processor);
        }
    }

    public async Task StopAsync(CancellationToken cancellationToken = default)
    {
        foreach (var processor in Processors)
            await processor.StopAsync(cancellationToken);
        Processors.Clear();
    }
}
