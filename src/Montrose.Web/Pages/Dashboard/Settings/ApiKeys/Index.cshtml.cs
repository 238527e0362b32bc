using Microsoft.AspNetCore.Authorization;
using Montrose.ApiKeys;
using Montrose.Permissions;
using Montrose.Web.Pages.Shared;

namespace Montrose.Web.Pages.Dashboard.Settings.ApiKeys;

/// <summary>The signed-in person's own keys.</summary>
[Authorize(MontrosePermissions.ApiKeys.Default)]
public class IndexModel(MyApiKeyList list, IApiKeyAppService keys) : ApiKeyListPageModel(list, keys);
