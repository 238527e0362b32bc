using Microsoft.AspNetCore.Authorization;
using Montrose.ApiKeys;
using Montrose.Permissions;
using Montrose.Web.Pages.Shared;

namespace Montrose.Web.Pages.Dashboard.Admin.ApiKeys;

/// <summary>Every key of the agency's and its clients' people.</summary>
[Authorize(MontrosePermissions.ApiKeys.All)]
public class IndexModel(AgencyApiKeyList list, IApiKeyAppService keys) : ApiKeyListPageModel(list, keys);
