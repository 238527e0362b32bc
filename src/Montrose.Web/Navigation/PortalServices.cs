using Microsoft.Extensions.Localization;
using Montrose.Clients;
using Montrose.Localization;
using Montrose.Overview;
using Montrose.Permissions;
using Montrose.Web.Theme.Navigation;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;

namespace Montrose.Web.Navigation;

/// <summary>
/// The services of the switcher: an admin's are the agency's and lead to the clients who use them, an agent's are those of
/// the department, a client's are the ones it uses.
/// </summary>
public class PortalServices(
    IPermissionChecker permissions,
    IClientScope scope,
    IOverviewAppService overviews,
    IStringLocalizer<MontroseResource> l,
    IHttpContextAccessor http) : IPortalServices, ITransientDependency
{
    public async Task<IReadOnlyList<PortalService>> GetMineAsync()
    {
        if (http.HttpContext?.User.Identity?.IsAuthenticated != true) return [];
        if (await permissions.IsGrantedAsync(MontrosePermissions.Overview.Agency))
            return await permissions.IsGrantedAsync(MontrosePermissions.Clients.Create) ? Filtering(Enum.GetValues<ServiceKind>(), "/dashboard/admin/clients") : [];
        if (await permissions.IsGrantedAsync(MontrosePermissions.Overview.Agent)) return Filtering(scope.Current.Services, "/dashboard/agent/clients");
        if (await permissions.IsGrantedAsync(MontrosePermissions.Overview.Client)) return Own(await overviews.GetClientAsync());
        return [];
    }

    private List<PortalService> Filtering(IEnumerable<ServiceKind> services, string list) => services
        .Select(s => new PortalService(Name(s), ServiceIcons.Of(s), $"~{list}?Service={s}", IsFilteredBy(s, list), s.ToString()))
        .ToList();

    private List<PortalService> Own(ClientOverviewDto overview) => overview.Services
        .Select(s => s.Service)
        .Order()
        .Select(s => (Service: s, Path: $"/dashboard/client/services/{s.ToString().ToLowerInvariant()}"))
        .Select(s => new PortalService(Name(s.Service), ServiceIcons.Of(s.Service), "~" + s.Path, IsAt(s.Path), s.Service.ToString()))
        .ToList();

    private string Name(ServiceKind service) => l["Service." + service].Value;

    private bool IsFilteredBy(ServiceKind service, string list) =>
        IsAt(list) && string.Equals(http.HttpContext!.Request.Query["Service"], service.ToString(), StringComparison.OrdinalIgnoreCase);

    private bool IsAt(string path) => http.HttpContext!.Request.Path.Equals(path, StringComparison.OrdinalIgnoreCase);
}
