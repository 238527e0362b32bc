using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;

namespace Montrose.Billing.Subscriptions;

/// <summary>Lets one of many workers have a subscription.</summary>
public interface ISubscriptionLocks
{
    /// <summary>Locks the row until the unit of work ends; false where somebody else has it.</summary>
    Task<bool> TryTakeAsync(Guid subscriptionId);
}

/// <summary>On every database that EF knows: the update locks the row, and who comes second waits and looks again.</summary>
[DisableConventionalRegistration]
public class EfSubscriptionLocks(IDbContextProvider<IBillingDbContext> contexts) : ISubscriptionLocks
{
    public async Task<bool> TryTakeAsync(Guid subscriptionId)
    {
        var db = await contexts.GetDbContextAsync();
        return await db.Subscriptions.Where(s => s.Id == subscriptionId).ExecuteUpdateAsync(s => s.SetProperty(x => x.Retries, x => x.Retries)) == 1;
    }
}
