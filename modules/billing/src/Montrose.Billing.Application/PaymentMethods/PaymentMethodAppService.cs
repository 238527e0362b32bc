using Microsoft.AspNetCore.Authorization;
using Montrose.Billing.Gateways;
using Montrose.Billing.Localization;
using Montrose.Billing.Permissions;
using Montrose.Clients;
using Volo.Abp.Application.Services;
using Volo.Abp.Uow;

namespace Montrose.Billing.PaymentMethods;

[Authorize(BillingPermissions.Wallet.PaymentMethods)]
public class PaymentMethodAppService : ApplicationService, IPaymentMethodAppService
{
    private readonly MethodDesk _desk;
    private readonly GatewayDirectory _gateways;
    private readonly PaymentMethodQueries _queries;
    private readonly IClientScope _scope;

    public PaymentMethodAppService(MethodDesk desk, GatewayDirectory gateways, PaymentMethodQueries queries, IClientScope scope)
    {
        (_desk, _gateways, _queries, _scope) = (desk, gateways, queries, scope);
        LocalizationResource = typeof(BillingResource);
    }

    public async Task<PaymentMethodsDto> GetAsync()
    {
        using var unit = UnitOfWorkManager.Begin();
        var methods = await _queries.OfClientAsync(_scope.OwnClient());
        await unit.CompleteAsync();
        return new PaymentMethodsDto
        {
            Items = methods,
            Gateways = [.. (await _gateways.AvailableAsync()).Where(k => _gateways.Get(k).SavesMethods)],
        };
    }

    [UnitOfWork(IsDisabled = true)]
    public Task<MethodSetupDto> StartAsync(StartMethodSetupInput input) => _desk.StartAsync(_scope.OwnClient(), input.Gateway);

    [UnitOfWork(IsDisabled = true)]
    public async Task<PaymentMethodsDto> CompleteAsync(Guid id)
    {
        await _desk.CompleteAsync(_scope.OwnClient(), id);
        return await GetAsync();
    }

    [UnitOfWork(IsDisabled = true)]
    public async Task<PaymentMethodsDto> MakeDefaultAsync(Guid id)
    {
        await _desk.MakeDefaultAsync(_scope.OwnClient(), id);
        return await GetAsync();
    }

    [UnitOfWork(IsDisabled = true)]
    public Task DeleteAsync(Guid id) => _desk.RemoveAsync(_scope.OwnClient(), id);
}
