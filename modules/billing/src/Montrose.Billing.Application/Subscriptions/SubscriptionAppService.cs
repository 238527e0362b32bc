using Microsoft.AspNetCore.Authorization;
using Montrose.Billing.Localization;
using Montrose.Billing.Permissions;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Uow;

namespace Montrose.Billing.Subscriptions;

[Authorize(BillingPermissions.Subscriptions.View)]
public class SubscriptionAppService : ApplicationService, ISubscriptionAppService
{
    private readonly SubscriptionDesk _desk;
    private readonly SubscriptionQueries _queries;

    public SubscriptionAppService(SubscriptionDesk desk, SubscriptionQueries queries)
    {
        (_desk, _queries) = (desk, queries);
        LocalizationResource = typeof(BillingResource);
    }

    public Task<PagedResultDto<SubscriptionDto>> GetListAsync(GetSubscriptionsInput input) => _queries.ListAsync(input);

    public Task<SubscriptionDetailDto> GetAsync(Guid id) => _queries.GetAsync(id);

    [Authorize(BillingPermissions.Subscriptions.Manage)]
    public Task<PlanChangeQuoteDto> GetQuoteAsync(Guid id, ChangePlanInput input) => _desk.QuoteAsync(id, input);

    [Authorize(BillingPermissions.Subscriptions.Manage)]
    [UnitOfWork(isTransactional: true)]
    public Task<SubscriptionDetailDto> ChangePlanAsync(Guid id, ChangePlanInput input) => ChangeAsync(id, () => _desk.ChangePlanAsync(id, input));

    [Authorize(BillingPermissions.Subscriptions.Manage)]
    [UnitOfWork(isTransactional: true)]
    public Task<SubscriptionDetailDto> CancelAsync(Guid id, CancelSubscriptionInput input) => ChangeAsync(id, () => _desk.CancelAsync(id, input.Now));

    [Authorize(BillingPermissions.Subscriptions.Manage)]
    [UnitOfWork(isTransactional: true)]
    public Task<SubscriptionDetailDto> ResumeAsync(Guid id) => ChangeAsync(id, () => _desk.ResumeAsync(id));

    [Authorize(BillingPermissions.Subscriptions.Manage)]
    [UnitOfWork(isTransactional: true)]
    public Task<SubscriptionDetailDto> ExtendTrialAsync(Guid id, ExtendTrialInput input) => ChangeAsync(id, () => _desk.ExtendTrialAsync(id, input.Days));

    private async Task<SubscriptionDetailDto> ChangeAsync(Guid id, Func<Task> change)
    {
        await change();
        return await _queries.GetAsync(id);
    }
}
