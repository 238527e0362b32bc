using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace Montrose.Notifications.EntityFrameworkCore;

/// <summary>Notifications' tables alone; the product's one DbContext replaces it.</summary>
[ConnectionStringName("Default")]
public class NotificationsDbContext(DbContextOptions<NotificationsDbContext> options) : AbpDbContext<NotificationsDbContext>(options), INotificationsDbContext
{
    public DbSet<Notification> Notifications => Set<Notification>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.ConfigureNotifications();
    }
}
