using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.SimpleStateChecking;

namespace Volo.Abp.Authorization.Permissions;

public class RequirePermissionsSimpleStateChecker<TState>(RequirePermissionsSimpleBatchStateCheckerModel<TState> model) : ISimpleStateChecker<TState>
    where TState : IHasSimpleStateCheckers<TState>
{
    public bool RequiresAll => model.RequiresAll;

    public string[] PermissionNames => model.Permissions;

    public async Task<bool> IsEnabledAsync(SimpleStateCheckerContext<TState> context)
    {
        var checker = context.ServiceProvider.GetRequiredService<IPermissionChecker>();
        foreach (var name in model.Permissions)
        {
            if (await checker.IsGrantedAsync(name) != RequiresAll)
                return !RequiresAll;
        }

        return RequiresAll;
    }
}
