using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Montrose.Integration;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Montrose.Notifications.EntityFrameworkCore;

internal sealed class NotificationConfiguration : IEntityTypeConfiguration<Notification>
{
    public void Configure(EntityTypeBuilder<Notification> b)
    {
        b.ToTable("Notifications", NotificationsModelBuilderExtensions.Schema);
        b.ConfigureByConvention();
        b.Property(n => n.Kind).HasMaxLength(NoticeKind.MaxNameLength);
        b.Property(n => n.Key).HasMaxLength(Notice.MaxKeyLength);
        b.Property(n => n.Path).HasMaxLength(NotificationConsts.MaxPathLength);
        b.Property(n => n.Values).HasMaxLength(NotificationConsts.MaxValuesLength);
        b.HasIndex(n => new { n.UserId, n.Kind, n.Key }, "IX_Notifications_Key").IsUnique();
        b.HasIndex(n => new { n.UserId, n.CreationTime, n.Id }, "IX_Notifications_Newest").IsDescending(false, true, true).HasFilter("\"IsShown\" = true");
        b.HasIndex(n => n.UserId, "IX_Notifications_Unread").HasFilter("\"IsShown\" = true AND \"ReadAt\" IS NULL");
        b.HasIndex(n => n.CreationTime, "IX_Notifications_Age");
    }
}
