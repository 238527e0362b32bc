using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Payments;
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
        await CountAsync("accounts whose newest entry does not tell their balance and number of entries",
            db.Accounts.Where(a => a.EntryCount > 0 && !db.Entries.Any(e => e.AccountId == a.Id && e.Number == a.EntryCount && e.BalanceAfterMinorUnits == a.BalanceMinorUnits)).Select(a => a.Id));
        await CountAsync("reserved balances that are not the sum of the open holds",
            db.Accounts.Where(a => a.Kind == AccountKind.Held && a.BalanceMinorUnits != db.Holds.Where(h => h.TenantId == a.TenantId && h.ClientId == a.ClientId && h.Currency == a.Currency && h.State == HoldState.Open).Sum(h => h.AmountMinorUnits)).Select(a => a.Id));
        await CountAsync("payments whose refunds are not what they say",
            db.Payments.Where(p => p.RefundedMinorUnits != db.PaymentRefunds.Where(r => r.PaymentId == p.Id && r.State != RefundState.Failed).Sum(r => r.AmountMinorUnits)).Select(p => p.Id));
        await CountAsync("payments of which more was refunded than captured", db.Payments.Where(p => p.RefundedMinorUnits > p.CapturedMinorUnits).Select(p => p.Id));
        await CountAsync("invoices that are not the sum of their lines",
            db.Invoices.Where(i => i.NetMinorUnits != i.Lines.Sum(l => l.NetMinorUnits) || i.TaxMinorUnits != i.Lines.Sum(l => l.TaxMinorUnits)).Select(i => i.Id));
        await CountAsync("paid payments without an entry",
            db.Payments.Where(p => p.State == PaymentState.Succeeded && !db.Transactions.Any(t => t.Provider == PaymentLedger.Provider && t.ObjectId == p.Id.ToString())).Select(p => p.Id));
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
