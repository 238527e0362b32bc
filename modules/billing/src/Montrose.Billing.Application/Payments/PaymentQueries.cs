using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Integration;
using Montrose.Monetary;
using Montrose.Queries;
using Volo.Abp.Application.Dtos;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Uow;

namespace Montrose.Billing.Payments;

/// <summary>Reads payments. Which clients' ones are visible is the client scope's to say.</summary>
public class PaymentQueries(IDbContextProvider<IBillingDbContext> contexts, IClientIntegrationService clients, IUnitOfWorkManager units) : ITransientDependency
{
    private const int MaxClientsByName = 200;

    private static readonly Sorting<Payment> Columns = new Sorting<Payment>("creationTime desc")
        .By("creationTime", p => p.CreationTime)
        .By("amount", p => p.AmountMinorUnits);

    internal static readonly Expression<Func<Payment, PaymentDto>> Projection = p => new PaymentDto
    {
        Id = p.Id,
        ClientId = p.ClientId,
        Purpose = p.Purpose,
        Gateway = p.Gateway,
        State = p.State,
        Amount = new Money(p.AmountMinorUnits, p.Currency),
        Tax = new Money(p.TaxMinorUnits, p.Currency),
        Refunded = new Money(p.RefundedMinorUnits, p.Currency),
        Description = p.Description,
        FailureCode = p.FailureCode,
        CreationTime = p.CreationTime,
        SettledAt = p.SettledAt,
    };

    /// <summary>A client's own, the newest first.</summary>
    public async Task<PagedResultDto<PaymentDto>> OfClientAsync(Guid clientId, GetMyPaymentsInput input)
    {
        var query = (await contexts.GetDbContextAsync()).Payments.AsNoTracking().Where(p => p.ClientId == clientId);
        if (input.State is { } state) query = query.Where(p => p.State == state);
        var total = await query.CountAsync();
        var rows = await query.OrderByDescending(p => p.CreationTime).ThenBy(p => p.Id).Skip(input.SkipCount).Take(input.MaxResultCount).Select(Projection).ToListAsync();
        return new PagedResultDto<PaymentDto>(total, rows);
    }

    public async Task<PagedResultDto<PaymentDto>> ListAsync(GetPaymentsInput input)
    {
        var query = (await contexts.GetDbContextAsync()).Payments.AsNoTracking();
        if (input.State is { } state) query = query.Where(p => p.State == state);
        if (input.Gateway is { } gateway) query = query.Where(p => p.Gateway == gateway);
        if (input.Purpose is { } purpose) query = query.Where(p => p.Purpose == purpose);
        if (!string.IsNullOrWhiteSpace(input.Filter))
        {
            var text = input.Filter.Trim().ToUpperInvariant();
            var ids = await clients.FindIdsAsync(input.Filter, MaxClientsByName);
            query = query.Where(p => ids.Contains(p.ClientId) || (p.Description != null && p.Description.ToUpper().Contains(text)));
        }
        var total = await query.CountAsync();
        var rows = await Columns.Apply(query, input.Sorting).ThenBy(p => p.Id).Skip(input.SkipCount).Take(input.MaxResultCount).Select(Projection).ToListAsync();
        var names = await clients.GetNamesAsync([.. rows.Select(p => p.ClientId).Distinct()]);
        foreach (var row in rows) row.ClientName = names.GetValueOrDefault(row.ClientId);
        return new PagedResultDto<PaymentDto>(total, rows);
    }

    /// <param name="id">The payment's.</param>
    /// <param name="clientId">Whose it must be; null for whichever is visible.</param>
    public async Task<PaymentDetailDto> GetAsync(Guid id, Guid? clientId)
    {
        using var unit = units.Begin();
        var db = await contexts.GetDbContextAsync();
        var payment = await db.Payments.AsNoTracking().Where(p => p.Id == id && (clientId == null || p.ClientId == clientId)).FirstOrDefaultAsync() ?? throw new EntityNotFoundException(typeof(Payment), id);
        var refunds = await db.PaymentRefunds.AsNoTracking().Where(r => r.PaymentId == id).OrderByDescending(r => r.CreationTime).ThenBy(r => r.Id)
            .Select(r => new PaymentRefundDto
            {
                Id = r.Id,
                Amount = new Money(r.AmountMinorUnits, r.Currency),
                Target = r.Target,
                State = r.State,
                Reason = r.Reason,
                FailureCode = r.FailureCode,
                CreationTime = r.CreationTime,
            }).ToListAsync();
        await unit.CompleteAsync();
        return new PaymentDetailDto
        {
            Id = payment.Id,
            ClientId = payment.ClientId,
            Purpose = payment.Purpose,
            Gateway = payment.Gateway,
            State = payment.State,
            Amount = payment.Amount,
            Tax = payment.Tax,
            Refunded = new Money(payment.RefundedMinorUnits, payment.Currency),
            Description = payment.Description,
            FailureCode = payment.FailureCode,
            CreationTime = payment.CreationTime,
            SettledAt = payment.SettledAt,
            ProviderPaymentId = payment.ProviderPaymentId,
            Service = payment.Provider,
            Refunds = refunds,
        };
    }
}
