using System.Linq.Expressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Localization;
using Montrose.Billing.Permissions;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EntityFrameworkCore;

namespace Montrose.Billing.Taxes;

[Authorize(BillingPermissions.InvoiceSettings.Update)]
public class TaxRateAppService : ApplicationService, ITaxRateAppService
{
    private static readonly Expression<Func<TaxRate, TaxRateDto>> Projection = r => new TaxRateDto
    {
        Id = r.Id,
        Name = r.Name,
        Country = r.Country,
        Region = r.Region,
        Category = r.Category,
        BasisPoints = r.BasisPoints,
        ValidFrom = r.ValidFrom,
        ConcurrencyStamp = r.ConcurrencyStamp,
    };

    private readonly IDbContextProvider<IBillingDbContext> _contexts;
    private readonly IRepository<TaxRate, Guid> _rates;

    public TaxRateAppService(IDbContextProvider<IBillingDbContext> contexts, IRepository<TaxRate, Guid> rates)
    {
        (_contexts, _rates) = (contexts, rates);
        LocalizationResource = typeof(BillingResource);
    }

    public async Task<PagedResultDto<TaxRateDto>> GetListAsync(PagedResultRequestDto input)
    {
        var query = (await _contexts.GetDbContextAsync()).TaxRates.AsNoTracking();
        var total = await query.CountAsync();
        var rows = await query.OrderBy(r => r.Country).ThenBy(r => r.Region).ThenBy(r => r.Category).ThenByDescending(r => r.ValidFrom).ThenBy(r => r.Id)
            .Skip(input.SkipCount).Take(input.MaxResultCount).Select(Projection).ToListAsync();
        return new PagedResultDto<TaxRateDto>(total, rows);
    }

    public async Task<TaxRateDto> GetAsync(Guid id) =>
        await (await _contexts.GetDbContextAsync()).TaxRates.AsNoTracking().Where(r => r.Id == id).Select(Projection).FirstOrDefaultAsync() ?? throw new EntityNotFoundException(typeof(TaxRate), id);

    public async Task<TaxRateDto> CreateAsync(SaveTaxRateInput input)
    {
        if (await _rates.GetCountAsync() >= TaxConsts.MaxRates) throw Errors.TooManyTaxRates();
        var rate = new TaxRate(GuidGenerator.Create(), CurrentTenant.Id, Terms(input));
        await SaveAsync(() => _rates.InsertAsync(rate, autoSave: true));
        return await GetAsync(rate.Id);
    }

    public async Task<TaxRateDto> UpdateAsync(Guid id, SaveTaxRateInput input)
    {
        var rate = await _rates.GetAsync(id);
        if (input.ConcurrencyStamp is { Length: > 0 } stamp && stamp != rate.ConcurrencyStamp) throw new AbpDbConcurrencyException();
        rate.Change(Terms(input));
        await SaveAsync(() => _rates.UpdateAsync(rate, autoSave: true));
        return await GetAsync(id);
    }

    public async Task DeleteAsync(Guid id) => await _rates.DeleteAsync(await _rates.GetAsync(id));

    private static async Task SaveAsync(Func<Task> save)
    {
        try
        {
            await save();
        }
        catch (DbUpdateException e) when (e.IsUniqueViolation())
        {
            throw Errors.TaxRateTwice();
        }
    }

    private static TaxRateTerms Terms(SaveTaxRateInput input) => new(input.Name, input.Country, input.Region, input.Category, input.BasisPoints, input.ValidFrom);
}
