using Microsoft.EntityFrameworkCore;

namespace Montrose.Notifications.EntityFrameworkCore;

/// <summary>Notifications' part of a DbContext's model.</summary>
public static class NotificationsModelBuilderExtensions
{
    /// <summary>The database schema of notifications' tables.</summary>
    public const string Schema = "notifications";

    public static void ConfigureNotifications(this ModelBuilder modelBuilder) => modelBuilder.ApplyConfiguration(new NotificationConfiguration());
}
