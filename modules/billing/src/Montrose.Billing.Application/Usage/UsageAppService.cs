using Microsoft.AspNetCore.Authorization;
using Montrose.Billing.Localization;
using Montrose.Billing.Permissions;
using Montrose.Clients;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Montrose.Billing.Usage;

public class UsageAppService : ApplicationService, IUsageAppService
{
    private readonly UsageQueries _queries;
    private readonly IClientScope _scope;

    public UsageAppService(UsageQueries queries, IClientScope scope)
    {
        (_queries, _scope) = (queries, scope);
        LocalizationResource = typeof(BillingResource);
    }

    [Authorize(BillingPermissions.Usage.View)]
    public Task<UsageDto> GetMineAsync() => _queries.GetAsync(_scope.OwnClient());

    [Authorize(BillingPermissions.Usage.View)]
    public Task<PagedResultDto<UsageMonthDto>> GetHistoryAsync(GetUsageHistoryInput input) => _queries.HistoryAsync(_scope.OwnClient(), input);

    [Authorize(BillingPermissions.Subscriptions.View)]
    public Task<UsageDto> GetAsync(Guid id) => _queries.OfVisibleAsync(id);
}
