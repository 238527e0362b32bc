using Microsoft.AspNetCore.Authorization;
using Montrose.ApiKeys;
using Montrose.Permissions;
using Montrose.Web.Pages.Shared;

namespace Montrose.Web.Pages.Dashboard.Client.Team;

/// <summary>The keys of everybody in the client's team.</summary>
[Authorize(MontrosePermissions.ApiKeys.Team)]
public class ApiKeysModel(TeamApiKeyList list, IApiKeyAppService keys) : ApiKeyListPageModel(list, keys);
