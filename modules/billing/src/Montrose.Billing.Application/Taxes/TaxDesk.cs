using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Invoices;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;

namespace Montrose.Billing.Taxes;

/// <summary>Which of the current agency's rates apply to a buyer.</summary>
public class TaxDesk(IDbContextProvider<IBillingDbContext> contexts) : ITransientDependency
{
    public async Task<TaxTable> ForAsync(InvoiceParty seller, InvoiceParty buyer, DateOnly day)
    {
        var countries = new[] { seller.Address.Country, buyer.Address.Country }.OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var rates = await (await contexts.GetDbContextAsync()).TaxRates.AsNoTracking().Where(r => countries.Contains(r.Country) && r.ValidFrom <= day).ToListAsync();
        return TaxTable.For(seller.Address.Country, buyer.Address, buyer.TaxNumber, rates, day);
    }
}
