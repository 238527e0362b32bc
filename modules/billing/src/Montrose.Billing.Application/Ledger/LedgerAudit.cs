using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Clients;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace Montrose.Billing.Ledger;

/// <summary>Asks the database whether the ledger's invariants hold, over all agencies in it.</summary>
public class LedgerAudit(
    IDbContextProvider<IBillingDbContext> contexts,
    IUnitOfWorkManager units,
    IDataFilter filters,
    IClientScope scope) : ITransientDependency
{
    /// <summary>One line for each invariant that does not hold, with the number of rows that break it; nothing where all is well.</summary>
    public async Task<IReadOnlyList<string>> FindViolationsAsync(CancellationToken cancellationToken = default)
    {
        using var everyAgency = filters.Disable<IMultiTenant>();
        using var everyClient = scope.Use(ClientScopeSnapshot.All);
        using var unit = units.Begin(requiresNew: true, isTransactional: false);
        var db = await contexts.GetDbContextAsync();
        var violations = new List<string>();
        await CountAsync("entries of transactions that do not sum to zero",
            db.Entries.GroupBy(e => new { e.TransactionId, e.Currency }).Where(g => g.Sum(e => e.AmountMinorUnits) != 0).Select(g => g.Key.TransactionId));
        await CountAsync("balances that are not the sum of their entries",
            db.Accounts.Where(a => a.BalanceMinorUnits != db.Entries.Where(e => e.AccountId == a.Id).Sum(e => e.AmountMinorUnits)).Select(a => a.Id));
        await CountAsync("balances below their minimum", db.Accounts.Where(a => a.BalanceMinorUnits < a.MinBalanceMinorUnits).Select(a => a.Id));
        await CountAsync("codes whose count is not that of their redemptions",
            db.RedeemCodes.Where(c => c.TimesUsed != db.Redemptions.Count(r => r.RedeemCodeId == c.Id)).Select(c => c.Id));
        await unit.CompleteAsync(cancellationToken);
        return violations;

        async Task CountAsync(string name, IQueryable<Guid> broken)
        {
            var count = await broken.CountAsync(cancellationToken);
            if (count > 0) violations.Add($"{count} {name}");
        }
    }
}
