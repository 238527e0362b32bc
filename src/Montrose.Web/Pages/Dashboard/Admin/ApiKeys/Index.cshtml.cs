using Microsoft.AspNetCore.Authorization;
using Montrose.ApiKeys;
using Montrose.Permissions;
using Volo.Abp.Application.Dtos;

namespace Montrose.Web.Pages.Dashboard.Admin.ApiKeys;

/// <summary>Every key of the agency's and its clients' people.</summary>
[Authorize(MontrosePermissions.ApiKeys.All)]
public class IndexModel(IApiKeyAppService keys) : ApiKeyListPageModel(keys)
{
    protected override Task<PagedResultDto<ApiKeyDto>> ListAsync(IApiKeyAppService service) => service.GetAgencyListAsync(Query);
}
