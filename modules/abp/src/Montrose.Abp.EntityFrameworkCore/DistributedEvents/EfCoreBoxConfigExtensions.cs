using Volo.Abp.EventBus.Distributed;

namespace Volo.Abp.EntityFrameworkCore.DistributedEvents;

public static class EfCoreOutboxConfigExtensions
{
    /// <summary>Events go into the context's outbox, in the transaction that publishes them.</summary>
    public static void UseDbContext<TDbContext>(this OutboxConfig outboxConfig)
        where TDbContext : IHasEventOutbox
    {
        outboxConfig.ImplementationType = typeof(IDbContextEventOutbox<TDbContext>);
        outboxConfig.DatabaseName = Data.ConnectionStringNameAttribute.GetConnStringName<TDbContext>();
    }
}

public static class EfCoreInboxConfigExtensions
{
    /// <summary>Events that arrive go into the context's inbox.</summary>
    public static void UseDbContext<TDbContext>(this InboxConfig outboxConfig)
        where TDbContext : IHasEventInbox
    {
        outboxConfig.ImplementationType = typeof(IDbContextEventInbox<TDbContext>);
        outboxConfig.DatabaseName = Data.ConnectionStringNameAttribute.GetConnStringName<TDbContext>();
    }
}
