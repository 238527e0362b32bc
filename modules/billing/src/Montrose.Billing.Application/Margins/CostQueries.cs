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

namespace Montrose.Billing.Margins;

/// <summary>Lists costs. Which clients' ones are visible is the client scope's to say.</summary>
public class CostQueries(IDbContextProvider<IBillingDbContext> contexts, IClientIntegrationService clients) : ITransientDependency
{
    private static readonly Sorting<Cost> Columns = new Sorting<Cost>("day desc")
        .By("day", c => c.Day)
        .By("amount", c => c.AmountMinorUnits)
        .By("creationTime", c => c.CreationTime);

    private static readonly Expression<Func<Cost, CostDto>> Projection = c => new CostDto
    {
        Id = c.Id,
        ClientId = c.ClientId == c.TenantId ? null : c.ClientId,
        Service = c.Service,
        Amount = new Money(c.AmountMinorUnits, c.Currency),
        Day = c.Day,
        IsMonthly = c.IsMonthly,
        EndedOn = c.EndedOn,
        Note = c.Note,
        CreationTime = c.CreationTime,
    };

    public async Task<PagedResultDto<CostDto>> ListAsync(GetCostsInput input)
    {
        var query = (await contexts.GetDbContextAsync()).Costs.AsNoTracking();
        if (input.ClientId is { } client) query = query.Where(c => c.ClientId == client);
        if (!string.IsNullOrEmpty(input.Service)) query = query.Where(c => c.Service == input.Service);
        if (input.IsMonthly is { } isMonthly) query = query.Where(c => c.IsMonthly == isMonthly);
        if (!string.IsNullOrWhiteSpace(input.Filter))
        {
            var text = input.Filter.Trim().ToUpperInvariant();
            query = query.Where(c => c.Note != null && c.Note.ToUpper().Contains(text));
        }
        var total = await query.CountAsync();
        var rows = await Columns.Apply(query, input.Sorting).ThenBy(c => c.Id).Skip(input.SkipCount).Take(input.MaxResultCount).Select(Projection).ToListAsync();
        return new PagedResultDto<CostDto>(total, await NamedAsync(rows));
    }

    public async Task<CostDto> GetAsync(Guid id)
    {
        var row = await (await contexts.GetDbContextAsync()).Costs.AsNoTracking().Where(c => c.Id == id).Select(Projection).FirstOrDefaultAsync() ?? throw new EntityNotFoundException(typeof(Cost), id);
        return (await NamedAsync([row]))[0];
    }

    private async Task<List<CostDto>> NamedAsync(List<CostDto> rows)
    {
        var names = await clients.GetNamesAsync([.. rows.Select(r => r.ClientId).OfType<Guid>().Distinct()]);
        foreach (var row in rows) row.ClientName = row.ClientId is { } id ? names.GetValueOrDefault(id) : null;
        return rows;
    }
}
