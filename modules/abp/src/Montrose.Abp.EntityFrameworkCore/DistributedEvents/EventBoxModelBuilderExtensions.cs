using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Volo.Abp.EntityFrameworkCore.DistributedEvents;

public static class EventOutboxDbContextModelBuilderExtensions
{
    public static void ConfigureEventOutbox(this ModelBuilder builder) => builder.Entity<OutgoingEventRecord>(b =>
    {
        b.ToTable(AbpCommonDbProperties.DbTablePrefix + "EventOutbox", AbpCommonDbProperties.DbSchema);
        b.ConfigureByConvention();
        b.Property(e => e.EventName).IsRequired().HasMaxLength(OutgoingEventRecord.MaxEventNameLength);
        b.Property(e => e.EventData).IsRequired();
        b.HasIndex(e => e.CreationTime);
    });
}

public static class EventInboxDbContextModelBuilderExtensions
{
    public static void ConfigureEventInbox(this ModelBuilder builder) => builder.Entity<IncomingEventRecord>(b =>
    {
        b.ToTable(AbpCommonDbProperties.DbTablePrefix + "EventInbox", AbpCommonDbProperties.DbSchema);
        b.ConfigureByConvention();
        b.Property(e => e.EventName).IsRequired().HasMaxLength(IncomingEventRecord.MaxEventNameLength);
        b.Property(e => e.EventData).IsRequired();
        b.HasIndex(e => new { e.Processed, e.CreationTime });
        b.HasIndex(e => e.MessageId);
    });
}
