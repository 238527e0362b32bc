using Microsoft.AspNetCore.Authorization;
using Montrose.Billing.Invoices;
using Montrose.Billing.Localization;
using Montrose.Billing.Permissions;
using Montrose.Billing.Subscriptions;
using Montrose.Clients;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Uow;

namespace Montrose.Billing.Payments;

[Authorize(BillingPermissions.Wallet.View)]
public class MyPaymentAppService : ApplicationService, IMyPaymentAppService
{
    private readonly PaymentDesk _desk;
    private readonly PaymentQueries _queries;
    private readonly TopUpTerms _terms;
    private readonly IClientScope _scope;

    public MyPaymentAppService(PaymentDesk desk, PaymentQueries queries, TopUpTerms terms, IClientScope scope)
    {
        (_desk, _queries, _terms, _scope) = (desk, queries, terms, scope);
        LocalizationResource = typeof(BillingResource);
    }

    public Task<TopUpTermsDto> GetTopUpTermsAsync() => _terms.GetAsync();

    [Authorize(BillingPermissions.Wallet.TopUp)]
    [UnitOfWork(IsDisabled = true)]
    public async Task<PaymentStartDto> StartTopUpAsync(StartTopUpInput input)
    {
        var client = _scope.OwnClient();
        var amount = await _terms.CheckedAsync(input.AmountMinorUnits);
        var key = string.IsNullOrWhiteSpace(input.RequestKey) ? null : input.RequestKey;
        var id = await _desk.IntendTopUpAsync(client, amount, input.Gateway, L["TopUp.Title"], key);
        return new PaymentStartDto { PaymentId = id, RedirectUrl = await _desk.OpenAsync(id) };
    }

    [UnitOfWork(IsDisabled = true)]
    public async Task<PaymentStartDto> ContinueAsync(Guid id)
    {
        await AuthorizationService.CheckAsync(RightToPay(await _queries.GetAsync(id, _scope.OwnClient())));
        return new PaymentStartDto { PaymentId = id, RedirectUrl = await _desk.OpenAsync(id) };
    }

    [UnitOfWork(IsDisabled = true)]
    public async Task<PaymentDetailDto> RefreshAsync(Guid id)
    {
        await _queries.GetAsync(id, _scope.OwnClient());
        await _desk.AskAsync(id);
        return await GetAsync(id);
    }

    public async Task<PaymentDetailDto> GetAsync(Guid id)
    {
        var payment = await _queries.GetAsync(id, _scope.OwnClient());
        payment.MayPay = await AuthorizationService.IsGrantedAsync(RightToPay(payment));
        return payment;
    }

    public Task<PagedResultDto<PaymentDto>> GetListAsync(GetMyPaymentsInput input) => _queries.OfClientAsync(_scope.OwnClient(), input);

    /// <summary>Who may pay for a thing may go on with its payment.</summary>
    private static string RightToPay(PaymentDetailDto payment) => payment.Service switch
    {
        InvoiceConsts.Provider => BillingPermissions.MyInvoices.Pay,
        SubscriptionBilling.Provider => BillingPermissions.Subscription.Change,
        _ => BillingPermissions.Wallet.TopUp,
    };
}
