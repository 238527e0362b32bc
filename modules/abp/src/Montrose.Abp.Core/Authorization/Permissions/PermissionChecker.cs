using System.Security.Claims;
using System.Security.Principal;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Security.Claims;
using Volo.Abp.SimpleStateChecking;

namespace Volo.Abp.Authorization.Permissions;

/// <summary>
/// A permission is granted when it is enabled, belongs to the caller's side and one provider grants it; a provider that
/// prohibits it beats all others. While everything answers from memory no task is allocated.
/// </summary>
public class PermissionChecker(
    ICurrentPrincipalAccessor principalAccessor,
    IPermissionDefinitionManager permissionDefinitionManager,
    ICurrentTenant currentTenant,
    IPermissionValueProviderManager permissionValueProviderManager,
    ISimpleStateCheckerManager<PermissionDefinition> stateCheckerManager) : IPermissionChecker, ITransientDependency
{
    protected IPermissionDefinitionManager PermissionDefinitionManager { get; } = permissionDefinitionManager;

    protected ICurrentPrincipalAccessor PrincipalAccessor { get; } = principalAccessor;

    protected ICurrentTenant CurrentTenant { get; } = currentTenant;

    protected IPermissionValueProviderManager PermissionValueProviderManager { get; } = permissionValueProviderManager;

    protected ISimpleStateCheckerManager<PermissionDefinition> StateCheckerManager { get; } = stateCheckerManager;

    public virtual Task<bool> IsGrantedAsync(string name) => IsGrantedAsync(PrincipalAccessor.Principal, name);

    public virtual Task<bool> IsGrantedAsync(ClaimsPrincipal? claimsPrincipal, string name)
    {
        var find = PermissionDefinitionManager.GetOrNullAsync(name);
        return find.IsCompletedSuccessfully
            ? CheckAsync(claimsPrincipal, find.Result)
            : FindAndCheckAsync(claimsPrincipal, find);
    }

    public Task<MultiplePermissionGrantResult> IsGrantedAsync(string[] names) => IsGrantedAsync(PrincipalAccessor.Principal, names);

    public async Task<MultiplePermissionGrantResult> IsGrantedAsync(ClaimsPrincipal? claimsPrincipal, string[] names)
    {
        var result = new MultiplePermissionGrantResult(names);
        var open = new Dictionary<string, PermissionDefinition>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (await PermissionDefinitionManager.GetOrNullAsync(name) is not { } permission)
                result.Result[name] = PermissionGrantResult.Prohibited;
            else if (IsOfTheSide(claimsPrincipal, permission) && await StateCheckerManager.IsEnabledAsync(permission))
                open[name] = permission;
        }

        foreach (var provider in PermissionValueProviderManager.ValueProviders)
        {
            var asked = open.Values.Where(p => Allows(p, provider)).ToList();
            if (asked.Count == 0)
                continue;
            foreach (var (name, grant) in (await provider.CheckAsync(new PermissionValuesCheckContext(asked, claimsPrincipal))).Result)
            {
                if (grant == PermissionGrantResult.Granted && result.Result[name] == PermissionGrantResult.Undefined)
                    result.Result[name] = PermissionGrantResult.Granted;
                if (grant != PermissionGrantResult.Prohibited)
                    continue;
                result.Result[name] = PermissionGrantResult.Prohibited;
                open.Remove(name);
            }
        }

        return result;
    }

    private async Task<bool> FindAndCheckAsync(ClaimsPrincipal? principal, Task<PermissionDefinition?> find) =>
        await CheckAsync(principal, await find);

    private Task<bool> CheckAsync(ClaimsPrincipal? principal, PermissionDefinition? permission)
    {
        if (permission is null || !IsOfTheSide(principal, permission))
            return Task.FromResult(false);
        var state = StateCheckerManager.IsEnabledAsync(permission);
        if (!state.IsCompletedSuccessfully)
            return AwaitStateAsync(state, principal, permission);
        return state.Result ? AskProvidersAsync(principal, permission) : Task.FromResult(false);
    }

    private async Task<bool> AwaitStateAsync(Task<bool> state, ClaimsPrincipal? principal, PermissionDefinition permission) =>
        await state && await AskProvidersAsync(principal, permission);

    private Task<bool> AskProvidersAsync(ClaimsPrincipal? principal, PermissionDefinition permission)
    {
        var context = new PermissionValueCheckContext(permission, principal);
        var providers = PermissionValueProviderManager.ValueProviders;
        var isGranted = false;
        for (var i = 0; i < providers.Count; i++)
        {
            if (!Allows(permission, providers[i]))
                continue;
            var check = providers[i].CheckAsync(context);
            if (!check.IsCompletedSuccessfully)
                return AwaitProvidersAsync(check, i, isGranted, context);
            if (check.Result == PermissionGrantResult.Prohibited)
                return Task.FromResult(false);
            isGranted |= check.Result == PermissionGrantResult.Granted;
        }

        return Task.FromResult(isGranted);
    }

    private async Task<bool> AwaitProvidersAsync(Task<PermissionGrantResult> pending, int index, bool isGranted, PermissionValueCheckContext context)
    {
        var providers = PermissionValueProviderManager.ValueProviders;
        for (var grant = await pending; ; grant = await providers[index].CheckAsync(context))
        {
            if (grant == PermissionGrantResult.Prohibited)
                return false;
            isGranted |= grant == PermissionGrantResult.Granted;
            do
            {
                if (++index == providers.Count)
                    return isGranted;
            }
            while (!Allows(context.Permission, providers[index]));
        }
    }

    private bool IsOfTheSide(ClaimsPrincipal? principal, PermissionDefinition permission)
    {
        if (!permission.IsEnabled)
            return false;
        if (permission.MultiTenancySide == MultiTenancySides.Both)
            return true;
        var side = principal?.GetMultiTenancySide() ?? CurrentTenant.GetMultiTenancySide();
        return (permission.MultiTenancySide & side) == side;
    }

    private static bool Allows(PermissionDefinition permission, IPermissionValueProvider provider) =>
        permission.Providers.Count == 0 || permission.Providers.Contains(provider.Name);
}
