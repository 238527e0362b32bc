using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Montrose.Billing.Usage;

/// <summary>What clients use of their plans (D11).</summary>
public interface IUsageAppService : IApplicationService
{
    /// <summary>The signed-in client's usage of the current month.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Client.NotAClientsAccount</exception>
    Task<UsageDto> GetMineAsync();

    /// <summary>The months of one of the signed-in client's meters, the newest first.</summary>
    Task<PagedResultDto<UsageMonthDto>> GetHistoryAsync(GetUsageHistoryInput input);

    /// <summary>A visible client's usage of the current month.</summary>
    /// <param name="id">The client's id.</param>
    Task<UsageDto> GetAsync(Guid id);
}
