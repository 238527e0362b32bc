using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;

namespace Montrose.Billing.Ledger;

/// <summary>Two statements on every database that EF knows: the update locks the row, so that what is read after it is its own.</summary>
[DisableConventionalRegistration]
public class EfAccountBalances(IDbContextProvider<IBillingDbContext> contexts) : IAccountBalances
{
    public async Task<AccountState?> AddAsync(Guid accountId, long minorUnits)
    {
        var db = await contexts.GetDbContextAsync();
        var account = db.Accounts.Where(a => a.Id == accountId);
        var moved = await account.Where(a => a.BalanceMinorUnits + minorUnits >= a.MinBalanceMinorUnits)
            .ExecuteUpdateAsync(s => s.SetProperty(a => a.BalanceMinorUnits, a => a.BalanceMinorUnits + minorUnits).SetProperty(a => a.EntryCount, a => a.EntryCount + 1));
        return moved == 0 ? null : await account.Select(a => new AccountState(a.BalanceMinorUnits, a.EntryCount, a.RechargeBelowMinorUnits)).SingleAsync();
    }

    public async Task<long> LockAsync(Guid accountId)
    {
        var account = (await contexts.GetDbContextAsync()).Accounts.Where(a => a.Id == accountId);
        await account.ExecuteUpdateAsync(s => s.SetProperty(a => a.BalanceMinorUnits, a => a.BalanceMinorUnits));
        return await account.Select(a => a.BalanceMinorUnits).SingleAsync();
    }
}
