using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace Montrose.Notifications.EntityFrameworkCore;

/// <summary>Notifications' tables, in whichever DbContext holds them.</summary>
[ConnectionStringName("Default")]
public interface INotificationsDbContext : IEfCoreDbContext
{
    DbSet<Notification> Notifications { get; }
}
