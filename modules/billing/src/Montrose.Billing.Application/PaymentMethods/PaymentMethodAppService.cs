using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Gateways;
using Montrose.Billing.Localization;
using Montrose.Billing.Permissions;
using Montrose.Clients;
using Volo.Abp.Application.Services;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Uow;

namespace Montrose.Billing.PaymentMethods;

[Authorize(BillingPermissions.Wallet.PaymentMethods)]
public class PaymentMethodAppService : ApplicationService, IPaymentMethodAppService
{
    private const int SoonMonths = 2;

    private readonly MethodDesk _desk;
    private readonly GatewayDirectory _gateways;
    private readonly IDbContextProvider<IBillingDbContext> _contexts;
    private readonly IClientScope _scope;

    public PaymentMethodAppService(MethodDesk desk, GatewayDirectory gateways, IDbContextProvider<IBillingDbContext> contexts, IClientScope scope)
    {
        (_desk, _gateways, _contexts, _scope) = (desk, gateways, contexts, scope);
        LocalizationResource = typeof(BillingResource);
    }

    private Guid OwnClientId => _scope.Current.OwnClientId ?? throw Montrose.Errors.NotAClientsAccount();

    public async Task<PaymentMethodsDto> GetAsync()
    {
        var (client, now) = (OwnClientId, Clock.Now);
        using var unit = UnitOfWorkManager.Begin();
        var methods = await (await _contexts.GetDbContextAsync()).PaymentMethods.AsNoTracking().Where(m => m.ClientId == client && m.RemovedAt == null)
            .OrderByDescending(m => m.IsDefault).ThenByDescending(m => m.CreationTime).ThenBy(m => m.Id).ToListAsync();
        await unit.CompleteAsync();
        return new PaymentMethodsDto
        {
            Items = methods.ConvertAll(m => new PaymentMethodDto
            {
                Id = m.Id,
                Gateway = m.Gateway,
                Brand = m.Brand,
                LastFour = m.LastFour,
                ExpiryMonth = m.ExpiryMonth,
                ExpiryYear = m.ExpiryYear,
                IsDefault = m.IsDefault,
                IsExpired = PaymentMethod.IsExpiredAt(m.ExpiryYear, m.ExpiryMonth, now),
                ExpiresSoon = !PaymentMethod.IsExpiredAt(m.ExpiryYear, m.ExpiryMonth, now) && PaymentMethod.IsExpiredAt(m.ExpiryYear, m.ExpiryMonth, now.AddMonths(SoonMonths)),
            }),
            Gateways = [.. (await _gateways.AvailableAsync()).Where(k => _gateways.Get(k).SavesMethods)],
        };
    }

    [UnitOfWork(IsDisabled = true)]
    public Task<MethodSetupDto> StartAsync(StartMethodSetupInput input) => _desk.StartAsync(OwnClientId, input.Gateway);

    [UnitOfWork(IsDisabled = true)]
    public async Task<PaymentMethodsDto> CompleteAsync(Guid id)
    {
        await _desk.CompleteAsync(OwnClientId, id);
        return await GetAsync();
    }

    [UnitOfWork(IsDisabled = true)]
    public async Task<PaymentMethodsDto> MakeDefaultAsync(Guid id)
    {
        await _desk.MakeDefaultAsync(OwnClientId, id);
        return await GetAsync();
    }

    [UnitOfWork(IsDisabled = true)]
    public Task DeleteAsync(Guid id) => _desk.RemoveAsync(OwnClientId, id);
}
