using Microsoft.AspNetCore.Authorization;
using Montrose.ApiKeys;
using Montrose.Permissions;
using Volo.Abp.Application.Dtos;

namespace Montrose.Web.Pages.Dashboard.Settings.ApiKeys;

/// <summary>The signed-in person's own keys.</summary>
[Authorize(MontrosePermissions.ApiKeys.Default)]
public class IndexModel(IApiKeyAppService keys) : ApiKeyListPageModel(keys)
{
    protected override bool ShowsOwners => false;

    protected override Task<PagedResultDto<ApiKeyDto>> ListAsync(IApiKeyAppService service) => service.GetListAsync(Query);
}
