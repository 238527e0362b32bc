using Microsoft.AspNetCore.Authorization;
using Montrose.ApiKeys;
using Montrose.Permissions;
using Volo.Abp.Application.Dtos;

namespace Montrose.Web.Pages.Dashboard.Client.Team;

/// <summary>The keys of everybody in the client's team.</summary>
[Authorize(MontrosePermissions.ApiKeys.Team)]
public class ApiKeysModel(IApiKeyAppService keys) : ApiKeyListPageModel(keys)
{
    protected override Task<PagedResultDto<ApiKeyDto>> ListAsync(IApiKeyAppService service) => service.GetTeamListAsync(Query);
}
