using Microsoft.AspNetCore.Authorization;
using Montrose.Billing.Localization;
using Montrose.Billing.Permissions;
using Montrose.Monetary;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Montrose.Billing.Payouts;

[Authorize(BillingPermissions.Payouts.View)]
public class PayoutAppService : ApplicationService, IPayoutAppService
{
    private readonly PayoutQueries _queries;
    private readonly PayoutDesk _desk;
    private readonly AgencyCurrency _currency;

    public PayoutAppService(PayoutQueries queries, PayoutDesk desk, AgencyCurrency currency)
    {
        (_queries, _desk, _currency) = (queries, desk, currency);
        LocalizationResource = typeof(BillingResource);
    }

    public Task<PagedResultDto<PayoutDto>> GetListAsync(GetPayoutsInput input) => _queries.ListAsync(input);

    public async Task<ListResultDto<GatewayBalanceDto>> GetBalancesAsync() => new(await _queries.BalancesAsync());

    public Task<PayoutDto> GetAsync(Guid id) => _queries.GetAsync(id);

    [Authorize(BillingPermissions.Payouts.Record)]
    public async Task<PayoutDto> CreateAsync(RecordPayoutInput input) =>
        await _queries.GetAsync(await _desk.RecordAsync(input.Gateway, new Money(input.AmountMinorUnits, await _currency.GetAsync()), input.PaidOn, input.Reference, input.Note));

    [Authorize(BillingPermissions.Payouts.Record)]
    public async Task<PayoutDto> ReverseAsync(Guid id, ReversePayoutInput input)
    {
        await _desk.ReverseAsync(id, input.Reason);
        await CurrentUnitOfWork!.SaveChangesAsync();
        return await _queries.GetAsync(id);
    }
}
