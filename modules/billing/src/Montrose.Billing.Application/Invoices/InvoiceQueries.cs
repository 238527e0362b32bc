using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Integration;
using Montrose.Monetary;
using Montrose.Queries;
using Volo.Abp.Application.Dtos;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;

namespace Montrose.Billing.Invoices;

/// <summary>Lists invoices. Which clients' ones are visible is the client scope's to say.</summary>
public class InvoiceQueries(IDbContextProvider<IBillingDbContext> contexts, IClientIntegrationService clients, InvoicingTermsReader terms, AgencyCurrency agencyCurrency) : ITransientDependency
{
    private const int MaxClientsByName = 200;

    private static readonly Sorting<Invoice> Columns = new Sorting<Invoice>("creationTime desc")
        .By("creationTime", i => i.CreationTime)
        .By("number", i => i.Number)
        .By("total", i => i.TotalMinorUnits)
        .By("issuedOn", i => i.IssuedOn)
        .By("dueOn", i => i.DueOn);

    public async Task<PagedResultDto<InvoiceDto>> ListAsync(GetInvoicesInput input)
    {
        var today = await terms.TodayAsync();
        var query = await FilteredAsync(input, today);
        var total = await query.CountAsync();
        var rows = await Columns.Apply(query, input.Sorting).ThenBy(i => i.Id).Skip(input.SkipCount).Take(input.MaxResultCount).Select(Projection(today)).ToListAsync();
        var names = await clients.GetNamesAsync([.. rows.Select(r => r.ClientId).Distinct()]);
        foreach (var row in rows) row.ClientName = names.GetValueOrDefault(row.ClientId);
        return new PagedResultDto<InvoiceDto>(total, rows);
    }

    /// <summary>A client's own, without drafts.</summary>
    public async Task<PagedResultDto<InvoiceDto>> OfClientAsync(Guid clientId, GetMyInvoicesInput input)
    {
        var today = await terms.TodayAsync();
        var query = (await contexts.GetDbContextAsync()).Invoices.AsNoTracking().Where(i => i.ClientId == clientId && i.State != InvoiceState.Draft);
        if (input.State is { } state) query = query.Where(In(state, today));
        var total = await query.CountAsync();
        var rows = await query.OrderByDescending(i => i.CreationTime).ThenBy(i => i.Id).Skip(input.SkipCount).Take(input.MaxResultCount).Select(Projection(today)).ToListAsync();
        return new PagedResultDto<InvoiceDto>(total, rows);
    }

    public async Task<InvoiceTotalsDto> TotalsAsync(GetInvoicesInput input)
    {
        var (today, currency) = (await terms.TodayAsync(), await agencyCurrency.GetAsync());
        var query = (await FilteredAsync(input, today)).Where(i => i.Currency == currency && (i.State == InvoiceState.Open || i.State == InvoiceState.Paid));
        var sums = await query.GroupBy(_ => 1).Select(g => new
        {
            Invoiced = g.Sum(i => i.Kind == InvoiceKind.Invoice ? i.TotalMinorUnits : -i.TotalMinorUnits),
            Open = g.Sum(i => i.State == InvoiceState.Open ? i.TotalMinorUnits - i.CreditedMinorUnits : 0),
            Overdue = g.Sum(i => i.State == InvoiceState.Open && i.DueOn < today ? i.TotalMinorUnits - i.CreditedMinorUnits : 0),
        }).FirstOrDefaultAsync();
        return new InvoiceTotalsDto
        {
            Invoiced = new Money(sums?.Invoiced ?? 0, currency),
            Open = new Money(sums?.Open ?? 0, currency),
            Overdue = new Money(sums?.Overdue ?? 0, currency),
        };
    }

    private async Task<IQueryable<Invoice>> FilteredAsync(GetInvoicesInput input, DateOnly today)
    {
        var query = (await contexts.GetDbContextAsync()).Invoices.AsNoTracking();
        if (input.State is { } state) query = query.Where(In(state, today));
        if (input.Kind is { } kind) query = query.Where(i => i.Kind == kind);
        if (input.ClientId is { } client) query = query.Where(i => i.ClientId == client);
        if (input.Period is { } period)
        {
            var (first, last) = DaysOf(period, today);
            query = query.Where(i => i.IssuedOn >= first && i.IssuedOn <= last);
        }
        if (input.From is { } from) query = query.Where(i => i.IssuedOn >= from);
        if (input.To is { } to) query = query.Where(i => i.IssuedOn <= to);
        if (string.IsNullOrWhiteSpace(input.Filter)) return query;
        var text = input.Filter.Trim();
        var upper = text.ToUpperInvariant();
        var ids = await clients.FindIdsAsync(text, MaxClientsByName);
        return query.Where(i => ids.Contains(i.ClientId) || (i.Number != null && i.Number.ToUpper().StartsWith(upper)));
    }

    private static (DateOnly First, DateOnly Last) DaysOf(InvoicePeriod period, DateOnly today)
    {
        var (month, year) = (new DateOnly(today.Year, today.Month, 1), new DateOnly(today.Year, 1, 1));
        return period switch
        {
            InvoicePeriod.ThisMonth => (month, month.AddMonths(1).AddDays(-1)),
            InvoicePeriod.LastMonth => (month.AddMonths(-1), month.AddDays(-1)),
            InvoicePeriod.ThisYear => (year, year.AddYears(1).AddDays(-1)),
            _ => (year.AddYears(-1), year.AddDays(-1)),
        };
    }

    private static Expression<Func<Invoice, bool>> In(InvoiceStateFilter state, DateOnly today) => state switch
    {
        InvoiceStateFilter.Overdue => i => i.State == InvoiceState.Open && i.DueOn < today,
        InvoiceStateFilter.Open => i => i.State == InvoiceState.Open,
        InvoiceStateFilter.Paid => i => i.State == InvoiceState.Paid,
        InvoiceStateFilter.Void => i => i.State == InvoiceState.Void,
        _ => i => i.State == InvoiceState.Draft,
    };

    internal static Expression<Func<Invoice, InvoiceDto>> Projection(DateOnly today) => i => new InvoiceDto
    {
        Id = i.Id,
        ClientId = i.ClientId,
        Kind = i.Kind,
        State = i.State,
        IsOverdue = i.State == InvoiceState.Open && i.DueOn < today,
        Number = i.Number,
        Total = new Money(i.TotalMinorUnits, i.Currency),
        Credited = new Money(i.CreditedMinorUnits, i.Currency),
        Due = new Money(i.State == InvoiceState.Open ? i.TotalMinorUnits - i.CreditedMinorUnits : 0, i.Currency),
        IssuedOn = i.IssuedOn,
        DueOn = i.DueOn,
        CreationTime = i.CreationTime,
    };
}
