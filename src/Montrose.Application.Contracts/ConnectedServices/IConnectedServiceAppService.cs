using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Montrose.ConnectedServices;

/// <summary>What the agency's portal works with, and how that is set up at this moment (P4).</summary>
public interface IConnectedServiceAppService : IApplicationService
{
    /// <summary>Everything that the modules tell of, in their order.</summary>
    Task<ListResultDto<ConnectedServiceDto>> GetListAsync();
}
