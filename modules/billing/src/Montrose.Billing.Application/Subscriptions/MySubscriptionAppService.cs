using Microsoft.AspNetCore.Authorization;
using Montrose.Billing.Localization;
using Montrose.Billing.PaymentMethods;
using Montrose.Billing.Permissions;
using Montrose.Billing.Plans;
using Montrose.Billing.Wallets;
using Montrose.Clients;
using Volo.Abp.Application.Services;
using Volo.Abp.Uow;

namespace Montrose.Billing.Subscriptions;

[Authorize(BillingPermissions.Subscription.View)]
public class MySubscriptionAppService : ApplicationService, IMySubscriptionAppService
{
    private readonly SubscriptionDesk _desk;
    private readonly SubscriptionQueries _queries;
    private readonly PlanQueries _plans;
    private readonly WalletQueries _wallets;
    private readonly MethodDesk _methods;
    private readonly IClientScope _scope;

    public MySubscriptionAppService(SubscriptionDesk desk, SubscriptionQueries queries, PlanQueries plans, WalletQueries wallets, MethodDesk methods, IClientScope scope)
    {
        (_desk, _queries, _plans, _wallets, _methods, _scope) = (desk, queries, plans, wallets, methods, scope);
        LocalizationResource = typeof(BillingResource);
    }

    public async Task<MyPlansDto> GetAsync()
    {
        var client = _scope.OwnClient();
        var current = await _queries.FindLiveAsync(client);
        var offersTrial = current is null && !await _queries.HadTrialAsync(client);
        var balance = (await _wallets.GetAsync(client)).Balance;
        return new MyPlansDto
        {
            Current = current,
            Plans = (await _plans.OfferedAsync(current?.PlanId)).ConvertAll(p => Offer(p, current, offersTrial)),
            Balance = balance,
            HasSavedMethod = await _methods.HasUsableDefaultAsync(client),
        };
    }

    public Task<SubscriptionDto?> GetCurrentAsync() => _queries.CurrentAsync(_scope.OwnClient());

    [Authorize(BillingPermissions.Subscription.Change)]
    [UnitOfWork(isTransactional: true)]
    public async Task<SubscriptionDetailDto> SubscribeAsync(SubscribeInput input) => await _queries.GetAsync(await _desk.SubscribeAsync(_scope.OwnClient(), input));

    public async Task<PlanChangeQuoteDto> GetQuoteAsync(ChangePlanInput input) => await _desk.QuoteAsync(await OwnIdAsync(), input);

    [Authorize(BillingPermissions.Subscription.Change)]
    [UnitOfWork(isTransactional: true)]
    public Task<SubscriptionDetailDto> ChangePlanAsync(ChangePlanInput input) => ChangeAsync(id => _desk.ChangePlanAsync(id, input));

    [Authorize(BillingPermissions.Subscription.Change)]
    [UnitOfWork(isTransactional: true)]
    public Task<SubscriptionDetailDto> CancelAsync(CancelSubscriptionInput input) => ChangeAsync(id => _desk.CancelAsync(id, input.Now));

    [Authorize(BillingPermissions.Subscription.Change)]
    [UnitOfWork(isTransactional: true)]
    public Task<SubscriptionDetailDto> ResumeAsync() => ChangeAsync(_desk.ResumeAsync);

    [Authorize(BillingPermissions.Subscription.Change)]
    [UnitOfWork(isTransactional: true)]
    public Task<SubscriptionDetailDto> ChangePaymentAsync(ChangePaymentInput input) => ChangeAsync(id => _desk.ChangePaymentAsync(id, input.Choice, input.PaymentMethodId));

    [Authorize(BillingPermissions.Subscription.Change)]
    [UnitOfWork(isTransactional: true)]
    public Task<SubscriptionDetailDto> PayAsync() => ChangeAsync(_desk.PayAsync);

    private async Task<SubscriptionDetailDto> ChangeAsync(Func<Guid, Task> change)
    {
        var id = await OwnIdAsync();
        await change(id);
        return await _queries.GetAsync(id);
    }

    private async Task<Guid> OwnIdAsync() => await _queries.LiveIdAsync(_scope.OwnClient()) ?? throw Errors.NoSubscription();

    private static OfferedPlanDto Offer(PlanDto plan, SubscriptionDto? current, bool offersTrial) => new()
    {
        Id = plan.Id,
        Name = plan.Name,
        Description = plan.Description,
        Position = plan.Position,
        PricePerMonth = plan.PricePerMonth,
        PricePerYear = plan.PricePerYear,
        TrialDays = plan.TrialDays,
        Services = plan.Services,
        Limits = plan.Limits,
        IsArchived = plan.IsArchived,
        CreationTime = plan.CreationTime,
        IsCurrent = plan.Id == current?.PlanId,
        OffersTrial = offersTrial && plan.TrialDays > 0,
    };
}
