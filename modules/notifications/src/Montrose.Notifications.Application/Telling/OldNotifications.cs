using Microsoft.EntityFrameworkCore;
using Montrose.Notifications.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Montrose.Notifications.Telling;

/// <summary>Deletes what is older than <see cref="NotificationConsts.KeptDays"/> days, of all agencies.</summary>
public class OldNotifications(IDbContextProvider<INotificationsDbContext> contexts, IDataFilter filters, IUnitOfWorkManager units, IClock clock) : ITransientDependency
{
    public async Task DeleteAsync()
    {
        using var everyAgency = filters.Disable<IMultiTenant>();
        using var unit = units.Begin(requiresNew: true, isTransactional: true);
        var oldest = clock.Now.AddDays(-NotificationConsts.KeptDays);
        await (await contexts.GetDbContextAsync()).Notifications.Where(n => n.CreationTime < oldest).ExecuteDeleteAsync();
        await unit.CompleteAsync();
    }
}
