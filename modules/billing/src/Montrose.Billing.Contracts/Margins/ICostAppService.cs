using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Montrose.Billing.Margins;

/// <summary>What the agency pays itself, by client and service (D13).</summary>
public interface ICostAppService : IApplicationService
{
    /// <summary>What was recorded, the newest first.</summary>
    Task<PagedResultDto<CostDto>> GetListAsync(GetCostsInput input);

    /// <summary>One of them.</summary>
    Task<CostDto> GetAsync(Guid id);

    /// <summary>Records a cost.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Billing:Cost.ClientUnknown</exception>
    Task<CostDto> CreateAsync(RecordCostInput input);

    /// <summary>Ends a monthly cost with a month; what it was in earlier ones stays.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Billing:Cost.NotMonthly, .EndsBeforeItBegins</exception>
    Task<CostDto> EndAsync(Guid id, EndCostInput input);

    /// <summary>Removes a cost that was recorded by mistake, from every month.</summary>
    Task DeleteAsync(Guid id);
}
