using Microsoft.AspNetCore.Authorization;
using Montrose.Billing.Localization;
using Montrose.Billing.Permissions;
using Montrose.Integration;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Uow;

namespace Montrose.Billing.Payments;

[Authorize(BillingPermissions.Payments.View)]
public class PaymentAppService : ApplicationService, IPaymentAppService
{
    private readonly PaymentDesk _desk;
    private readonly PaymentQueries _queries;
    private readonly RefundDesk _refunds;
    private readonly IClientIntegrationService _clients;

    public PaymentAppService(PaymentDesk desk, PaymentQueries queries, RefundDesk refunds, IClientIntegrationService clients)
    {
        (_desk, _queries, _refunds, _clients) = (desk, queries, refunds, clients);
        LocalizationResource = typeof(BillingResource);
    }

    public Task<PagedResultDto<PaymentDto>> GetListAsync(GetPaymentsInput input) => _queries.ListAsync(input);

    public async Task<PaymentDetailDto> GetAsync(Guid id)
    {
        var payment = await _queries.GetAsync(id, null);
        payment.ClientName = (await _clients.GetNamesAsync([payment.ClientId])).GetValueOrDefault(payment.ClientId);
        return payment;
    }

    [Authorize(BillingPermissions.Payments.Refund)]
    [UnitOfWork(isTransactional: true)]
    public async Task<PaymentDetailDto> RefundAsync(Guid id, RefundPaymentInput input)
    {
        await _refunds.RefundAsync(id, input.AmountMinorUnits, input.Target, input.RequestKey, input.Reason, CurrentUser.Id);
        await CurrentUnitOfWork!.SaveChangesAsync();
        return await GetAsync(id);
    }

    [UnitOfWork(IsDisabled = true)]
    public async Task<PaymentDetailDto> CheckAsync(Guid id)
    {
        await _queries.GetAsync(id, null);
        await _desk.AskAsync(id);
        return await _queries.GetAsync(id, null);
    }
}
