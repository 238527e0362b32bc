using Microsoft.Extensions.Localization;
using Montrose.ApiKeys;
using Montrose.Localization;
using Montrose.Permissions;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;

namespace Montrose.ConnectedServices;

/// <summary>Programs that people of the agency and its clients let in by an API key; only for those who see everybody's keys.</summary>
[ExposeServices(typeof(IConnectedServiceContributor))]
public class ProgramConnection(IApiKeyAppService keys, IPermissionChecker permissions, IStringLocalizer<MontroseResource> l) : IConnectedServiceContributor, ITransientDependency
{
    public int Order => 40;

    public async Task<IReadOnlyList<ConnectedServiceDto>> GetAsync()
    {
        if (!await permissions.IsGrantedAsync(MontrosePermissions.ApiKeys.All)) return [];
        var active = await keys.GetAgencyListAsync(new GetApiKeysInput { State = ApiKeyState.Active, Sorting = "creationTime", MaxResultCount = 1 });
        var first = active.Items.Count > 0 ? active.Items[0] : null;
        return
        [
            new ConnectedServiceDto
            {
                Key = "programs",
                Name = l["Connection.programs"],
                Purpose = l["Connection.programs.Purpose"],
                State = first is null ? ConnectedServiceState.NotConfigured : ConnectedServiceState.Connected,
                Detail = first is null ? l["Connection.programs.None"] : l["Connection.programs.Keys", active.TotalCount],
                Since = first?.CreationTime,
                ConnectedBy = first?.OwnerName,
                Path = first is null ? "/dashboard/settings/api-keys/create" : "/dashboard/admin/api-keys",
                Action = l[first is null ? "ApiKeys.Create" : "ApiKeys"],
            },
        ];
    }
}
