using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Montrose.Billing.Plans;

/// <summary>An agency's plans (D6), for its admins. Clients subscribe through <see cref="Subscriptions.IMySubscriptionAppService"/>.</summary>
public interface IPlanAppService : IApplicationService
{
    /// <summary>The agency's plans, filtered and sorted.</summary>
    Task<PagedResultDto<PlanDto>> GetListAsync(GetPlansInput input);

    /// <summary>One plan with its limits.</summary>
    Task<PlanDto> GetAsync(Guid id);

    /// <summary>Makes a plan.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Billing:Plan.NameTaken, .TooMany, .LimitTwice</exception>
    Task<PlanDto> CreateAsync(SavePlanInput input);

    /// <summary>
    /// Changes a plan. Services and limits hold at once; a new price holds for running subscriptions from their next renewal on.
    /// </summary>
    /// <exception cref="Volo.Abp.BusinessException">Billing:Plan.NameTaken, .LimitTwice</exception>
    Task<PlanDto> UpdateAsync(Guid id, SavePlanInput input);

    /// <summary>Nobody can subscribe to it any more. Running subscriptions go on. Harmless when repeated.</summary>
    Task<PlanDto> ArchiveAsync(Guid id);

    /// <summary>Clients can subscribe to it again. Harmless when repeated.</summary>
    Task<PlanDto> RestoreAsync(Guid id);
}
