using Microsoft.AspNetCore.Authorization;
using Montrose.Permissions;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Montrose.ConnectedServices;

[Authorize(MontrosePermissions.AgencySettings.Update)]
public class ConnectedServiceAppService(IEnumerable<IConnectedServiceContributor> contributors) : ApplicationService, IConnectedServiceAppService
{
    public async Task<ListResultDto<ConnectedServiceDto>> GetListAsync()
    {
        var services = new List<ConnectedServiceDto>();
        foreach (var contributor in contributors.OrderBy(c => c.Order)) services.AddRange(await contributor.GetAsync());
        return new ListResultDto<ConnectedServiceDto>(services);
    }
}
