using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Ledger;
using Montrose.Calendar;
using Montrose.Monetary;
using Montrose.People;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Settings;
using Volo.Abp.Timing;

namespace Montrose.Billing.Wallets;

/// <summary>Sums a wallet's movements by month, as the caller's time zone cuts them.</summary>
public class WalletMonths(IDbContextProvider<IBillingDbContext> contexts, AgencyCurrency agencyCurrency, ISettingProvider settings, IClock clock) : ITransientDependency
{
    public async Task<List<WalletMonthDto>> OfAsync(Guid clientId)
    {
        var (db, currency) = (await contexts.GetDbContextAsync(), await agencyCurrency.GetAsync());
        var months = new LastMonths(clock.Now, ZoneId.Find(await settings.GetOrNullAsync(TimingSettingNames.TimeZone) ?? ""));
        var start = months.Start;
        var wallet = db.Accounts.Where(a => a.ClientId == clientId && a.Kind == AccountKind.Wallet && a.Currency == currency).Select(a => a.Id);
        var sums = await db.Entries.AsNoTracking().Where(e => wallet.Contains(e.AccountId) && e.Time >= start)
            .GroupBy(months.PlaceOf<LedgerEntry>(e => e.Time))
            .Select(g => new { Place = g.Key, In = g.Sum(e => e.AmountMinorUnits > 0 ? e.AmountMinorUnits : 0), Out = -g.Sum(e => e.AmountMinorUnits < 0 ? e.AmountMinorUnits : 0) })
            .ToListAsync();
        return
        [
            .. months.Months.Select((month, place) => (Month: month, Sum: sums.Find(s => s.Place == place)))
                .Select(m => new WalletMonthDto { Month = m.Month, In = new Money(m.Sum?.In ?? 0, currency), Out = new Money(m.Sum?.Out ?? 0, currency) }),
        ];
    }
}
