using Microsoft.AspNetCore.Authorization;
using Volo.Abp.Authorization.Permissions;

namespace Volo.Abp.Authorization;

public class PermissionsRequirementHandler(IPermissionChecker permissionChecker) : AuthorizationHandler<PermissionsRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionsRequirement requirement)
    {
        var grants = await permissionChecker.IsGrantedAsync(context.User, requirement.PermissionNames);
        var isMet = requirement.RequiresAll
            ? grants.AllGranted
            : grants.Result.Any(g => g.Value == PermissionGrantResult.Granted);
        if (isMet)
            context.Succeed(requirement);
    }
}
