using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Montrose.Billing.Revenue;

/// <summary>What the agency earns, as the ledger has it (D13).</summary>
public interface IRevenueAppService : IApplicationService
{
    /// <summary>Sums of a period by month and by service, with what is held and outstanding now.</summary>
    Task<RevenueDto> GetAsync(GetRevenueInput input);

    /// <summary>The same by month, the oldest first: what a file of it holds.</summary>
    Task<ListResultDto<MonthRevenueDto>> GetMonthsAsync(GetRevenueInput input);

    /// <summary>The same by client; those without a purchase in the period are left out.</summary>
    Task<PagedResultDto<ClientRevenueDto>> GetClientsAsync(GetClientRevenueInput input);
}
