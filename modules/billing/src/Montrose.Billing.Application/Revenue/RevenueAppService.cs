using Microsoft.AspNetCore.Authorization;
using Montrose.Billing.Localization;
using Montrose.Billing.Permissions;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Montrose.Billing.Revenue;

[Authorize(BillingPermissions.Revenue.View)]
public class RevenueAppService : ApplicationService, IRevenueAppService
{
    private readonly RevenueQueries _queries;

    public RevenueAppService(RevenueQueries queries)
    {
        _queries = queries;
        LocalizationResource = typeof(BillingResource);
    }

    public Task<RevenueDto> GetAsync(GetRevenueInput input) => _queries.GetAsync(input.Period);

    public async Task<ListResultDto<MonthRevenueDto>> GetMonthsAsync(GetRevenueInput input) => new(await _queries.MonthsAsync(input.Period));

    public Task<PagedResultDto<ClientRevenueDto>> GetClientsAsync(GetClientRevenueInput input) => _queries.ClientsAsync(input);
}
