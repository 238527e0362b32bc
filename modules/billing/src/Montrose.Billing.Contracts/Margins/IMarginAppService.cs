using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Montrose.Billing.Margins;

/// <summary>What is left of what the agency earns, by client and service (D13).</summary>
public interface IMarginAppService : IApplicationService
{
    /// <summary>Sums of a range of months, and each of them.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Billing:Margins.RangeInvalid</exception>
    Task<MarginsDto> GetAsync(GetMarginsInput input);

    /// <summary>The same by service, the largest margin first.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Billing:Margins.RangeInvalid</exception>
    Task<PagedResultDto<ServiceMarginDto>> GetServicesAsync(GetMarginsInput input);

    /// <summary>The same by client; those without revenue and cost are left out.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Billing:Margins.RangeInvalid</exception>
    Task<PagedResultDto<ClientMarginDto>> GetClientsAsync(GetClientMarginsInput input);
}
