using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace Montrose.Billing.Invoices;

/// <summary>
/// Gives out numbers without a gap, within the caller's transaction: the series' row is locked until it ends. Wallets and
/// payments are locked after it, never before, so that two who invoice and charge don't wait for each other.
/// </summary>
public class InvoiceNumbers(IDbContextProvider<IBillingDbContext> contexts, IUnitOfWorkManager units, ICurrentTenant tenant, IGuidGenerator guids) : ITransientDependency
{
    private const string Digits = "D4";

    /// <summary>Waits until nobody else takes a number of the series, or writes an invoice for a reference.</summary>
    public async Task<IssuingTurn> TakeTurnAsync(InvoiceKind kind, InvoicingTerms terms, DateOnly today)
    {
        var year = terms.NumbersByYear ? today.Year : 0;
        if (await LockAsync(kind, year) == 0)
        {
            await OpenAsync(kind, year);
            await LockAsync(kind, year);
        }
        return new IssuingTurn(kind, year, kind is InvoiceKind.Invoice ? terms.Prefix : terms.CreditNotePrefix);
    }

    /// <summary>The next number of the series whose turn it is.</summary>
    public async Task<InvoiceNumber> NextAsync(IssuingTurn turn)
    {
        var series = await OwnAsync(turn.Kind, turn.Year);
        await series.ExecuteUpdateAsync(s => s.SetProperty(x => x.Last, x => x.Last + 1));
        var sequence = await series.Select(s => s.Last).SingleAsync();
        return new InvoiceNumber(turn.Year, sequence, Text(turn.Prefix, turn.Year, sequence));
    }

    /// <summary>As numbers are printed: INV-2026-0001, or INV-0001 where the year is 0.</summary>
    internal static string Text(string prefix, int year, long sequence) =>
        prefix + (year == 0 ? "" : year.ToString(CultureInfo.InvariantCulture) + "-") + sequence.ToString(Digits, CultureInfo.InvariantCulture);

    private async Task<int> LockAsync(InvoiceKind kind, int year) =>
        await (await OwnAsync(kind, year)).ExecuteUpdateAsync(s => s.SetProperty(x => x.Last, x => x.Last));

    private async Task<IQueryable<InvoiceSeries>> OwnAsync(InvoiceKind kind, int year) =>
        (await contexts.GetDbContextAsync()).InvoiceSeries.Where(s => s.Kind == kind && s.Year == year);

    /// <summary>In a unit of work of its own, so that a race for it aborts nothing else.</summary>
    private async Task OpenAsync(InvoiceKind kind, int year)
    {
        try
        {
            using var unit = units.Begin(requiresNew: true, isTransactional: true);
            (await contexts.GetDbContextAsync()).InvoiceSeries.Add(new InvoiceSeries(guids.Create(), tenant.Id, kind, year));
            await unit.CompleteAsync();
        }
        catch (DbUpdateException e) when (e.IsUniqueViolation())
        {
            // Somebody else opened it in this moment.
        }
    }
}

/// <summary>That the series is the caller's until its transaction ends.</summary>
public sealed record IssuingTurn(InvoiceKind Kind, int Year, string Prefix);
