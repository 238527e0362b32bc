using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Montrose.Billing.Subscriptions;

/// <summary>The signed-in client's own subscription (D6).</summary>
public interface IMySubscriptionAppService : IApplicationService
{
    /// <summary>The plans to choose among, and the present subscription.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Client.NotAClientsAccount</exception>
    Task<MyPlansDto> GetAsync();

    /// <summary>The present subscription alone; null where the client has none.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Client.NotAClientsAccount</exception>
    Task<SubscriptionDto?> GetCurrentAsync();

    /// <summary>Subscribes. The first period is paid at once, unless the plan has free days and the client had none before. The same again has no effect.</summary>
    /// <exception cref="Volo.Abp.BusinessException">
    /// Billing:Subscription.Exists, .ChoiceNotPossible, Billing:Plan.NotOffered, Billing:Wallet.InsufficientFunds, Billing:PaymentMethod.None
    /// </exception>
    Task<SubscriptionDetailDto> SubscribeAsync(SubscribeInput input);

    /// <summary>What a change of the plan would do and cost now.</summary>
    Task<PlanChangeQuoteDto> GetQuoteAsync(ChangePlanInput input);

    /// <summary>
    /// Changes the plan: a dearer one of the same interval at once, and the difference for the rest of the period is paid;
    /// everything else when the period ends. The present plan takes a scheduled change back.
    /// </summary>
    /// <exception cref="Volo.Abp.BusinessException">
    /// Billing:Subscription.None, .PayFirst, .ChangeUnderWay, Billing:Plan.NotOffered, Billing:Wallet.InsufficientFunds, Billing:PaymentMethod.None
    /// </exception>
    Task<SubscriptionDetailDto> ChangePlanAsync(ChangePlanInput input);

    /// <summary>Ends the subscription. Harmless when repeated.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Billing:Subscription.None</exception>
    Task<SubscriptionDetailDto> CancelAsync(CancelSubscriptionInput input);

    /// <summary>Takes a scheduled end back. Harmless where there is none.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Billing:Subscription.None</exception>
    Task<SubscriptionDetailDto> ResumeAsync();

    /// <summary>Chooses whence renewals are paid.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Billing:Subscription.None, .ChoiceNotPossible, Billing:PaymentMethod.None</exception>
    Task<SubscriptionDetailDto> ChangePaymentAsync(ChangePaymentInput input);

    /// <summary>Pays what is owed now, which resumes the services. Harmless where nothing is owed.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Billing:Subscription.None, Billing:Wallet.InsufficientFunds, Billing:PaymentMethod.None</exception>
    Task<SubscriptionDetailDto> PayAsync();
}

/// <summary>The subscriptions of an agency's clients, for its admins.</summary>
public interface ISubscriptionAppService : IApplicationService
{
    /// <summary>The clients' subscriptions, the newest first.</summary>
    Task<PagedResultDto<SubscriptionDto>> GetListAsync(GetSubscriptionsInput input);

    /// <summary>One subscription with what happened to it.</summary>
    Task<SubscriptionDetailDto> GetAsync(Guid id);

    /// <summary>What a change of the plan would do, and what the client would pay now.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Billing:Subscription.Over, Billing:Plan.NotOffered</exception>
    Task<PlanChangeQuoteDto> GetQuoteAsync(Guid id, ChangePlanInput input);

    /// <summary>As the client's own change: a dearer plan at once, everything else when the period ends.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Billing:Subscription.Over, .PayFirst, .ChangeUnderWay, Billing:Plan.NotOffered, Billing:Wallet.InsufficientFunds</exception>
    Task<SubscriptionDetailDto> ChangePlanAsync(Guid id, ChangePlanInput input);

    /// <summary>Ends the subscription. Harmless when repeated.</summary>
    Task<SubscriptionDetailDto> CancelAsync(Guid id, CancelSubscriptionInput input);

    /// <summary>Takes a scheduled end back. Harmless where there is none.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Billing:Subscription.Over</exception>
    Task<SubscriptionDetailDto> ResumeAsync(Guid id);

    /// <summary>Gives a trial more days.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Billing:Subscription.NotInTrial</exception>
    Task<SubscriptionDetailDto> ExtendTrialAsync(Guid id, ExtendTrialInput input);
}
