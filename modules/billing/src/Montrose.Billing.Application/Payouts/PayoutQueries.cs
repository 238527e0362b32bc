using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Ledger;
using Montrose.Monetary;
using Montrose.Queries;
using Volo.Abp.Application.Dtos;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore;

namespace Montrose.Billing.Payouts;

/// <summary>Lists payouts, and what providers hold. Which accounts are visible is the client scope's to say.</summary>
public class PayoutQueries(IDbContextProvider<IBillingDbContext> contexts, AgencyCurrency agencyCurrency) : ITransientDependency
{
    private static readonly Sorting<Payout> Columns = new Sorting<Payout>("paidOn desc")
        .By("paidOn", p => p.PaidOn)
        .By("amount", p => p.AmountMinorUnits)
        .By("creationTime", p => p.CreationTime);

    private static readonly Expression<Func<Payout, PayoutDto>> Projection = p => new PayoutDto
    {
        Id = p.Id,
        Gateway = p.Gateway,
        Amount = new Money(p.AmountMinorUnits, p.Currency),
        PaidOn = p.PaidOn,
        Reference = p.Reference,
        Note = p.Note,
        CreationTime = p.CreationTime,
        ReversedAt = p.ReversedAt,
        ReversalReason = p.ReversalReason,
    };

    public async Task<PagedResultDto<PayoutDto>> ListAsync(GetPayoutsInput input)
    {
        var query = (await contexts.GetDbContextAsync()).Payouts.AsNoTracking();
        if (input.Gateway is { } gateway) query = query.Where(p => p.Gateway == gateway);
        if (input.IsReversed is { } isReversed) query = query.Where(p => p.ReversedAt != null == isReversed);
        if (!string.IsNullOrWhiteSpace(input.Filter))
        {
            var text = input.Filter.Trim().ToUpperInvariant();
            query = query.Where(p => p.Reference.ToUpper().Contains(text) || (p.Note != null && p.Note.ToUpper().Contains(text)));
        }
        var total = await query.CountAsync();
        var rows = await Columns.Apply(query, input.Sorting).ThenBy(p => p.Id).Skip(input.SkipCount).Take(input.MaxResultCount).Select(Projection).ToListAsync();
        return new PagedResultDto<PayoutDto>(total, rows);
    }

    public async Task<PayoutDto> GetAsync(Guid id) =>
        await (await contexts.GetDbContextAsync()).Payouts.AsNoTracking().Where(p => p.Id == id).Select(Projection).FirstOrDefaultAsync() ?? throw new EntityNotFoundException(typeof(Payout), id);

    /// <summary>Two statements, each over what the accounts themselves say.</summary>
    public async Task<IReadOnlyList<GatewayBalanceDto>> BalancesAsync()
    {
        var (db, currency) = (await contexts.GetDbContextAsync(), await agencyCurrency.GetAsync());
        var held = await db.Accounts.AsNoTracking().Where(a => a.Currency == currency && a.Kind == AccountKind.GatewayClearing)
            .GroupBy(a => a.Gateway).Select(g => new { Gateway = g.Key, Sum = -g.Sum(a => a.BalanceMinorUnits) }).ToListAsync();
        var paid = await db.Payouts.AsNoTracking().Where(p => p.Currency == currency && p.ReversedAt == null)
            .GroupBy(p => p.Gateway).Select(g => new { Gateway = g.Key, Sum = g.Sum(p => p.AmountMinorUnits), Last = g.Max(p => p.PaidOn) }).ToListAsync();
        return
        [
            .. held.Where(h => h.Gateway is not null || h.Sum != 0).OrderBy(h => h.Gateway is null).ThenBy(h => h.Gateway).Select(h =>
            {
                var of = paid.Find(p => p.Gateway == h.Gateway);
                return new GatewayBalanceDto { Gateway = h.Gateway, Balance = new Money(h.Sum, currency), PaidOut = new Money(of?.Sum ?? 0, currency), LastPaidOn = of?.Last };
            }),
        ];
    }
}
