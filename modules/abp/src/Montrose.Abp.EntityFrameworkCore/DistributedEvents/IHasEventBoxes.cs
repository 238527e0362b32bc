using Microsoft.EntityFrameworkCore;

namespace Volo.Abp.EntityFrameworkCore.DistributedEvents;

/// <summary>A context with a table of events to be sent.</summary>
public interface IHasEventOutbox : IEfCoreDbContext
{
    DbSet<OutgoingEventRecord> OutgoingEvents { get; set; }
}

/// <summary>A context with a table of events that have arrived.</summary>
public interface IHasEventInbox : IEfCoreDbContext
{
    DbSet<IncomingEventRecord> IncomingEvents { get; set; }
}
