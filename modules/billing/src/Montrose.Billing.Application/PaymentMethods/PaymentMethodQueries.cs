using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Timing;

namespace Montrose.Billing.PaymentMethods;

/// <summary>Reads saved cards and accounts.</summary>
public class PaymentMethodQueries(IDbContextProvider<IBillingDbContext> contexts, IClock clock) : ITransientDependency
{
    private const int SoonMonths = 2;

    /// <summary>A client's, the default first. Within the caller's unit of work.</summary>
    public async Task<List<PaymentMethodDto>> OfClientAsync(Guid clientId)
    {
        var now = clock.Now;
        var methods = await (await contexts.GetDbContextAsync()).PaymentMethods.AsNoTracking().Where(m => m.ClientId == clientId && m.RemovedAt == null)
            .OrderByDescending(m => m.IsDefault).ThenByDescending(m => m.CreationTime).ThenBy(m => m.Id).ToListAsync();
        return methods.ConvertAll(m => new PaymentMethodDto
        {
            Id = m.Id,
            Gateway = m.Gateway,
            Brand = m.Brand,
            LastFour = m.LastFour,
            Label = m.Label,
            ExpiryMonth = m.ExpiryMonth,
            ExpiryYear = m.ExpiryYear,
            IsDefault = m.IsDefault,
            IsExpired = PaymentMethod.IsExpiredAt(m.ExpiryYear, m.ExpiryMonth, now),
            ExpiresSoon = !PaymentMethod.IsExpiredAt(m.ExpiryYear, m.ExpiryMonth, now) && PaymentMethod.IsExpiredAt(m.ExpiryYear, m.ExpiryMonth, now.AddMonths(SoonMonths)),
        });
    }
}
