using Microsoft.AspNetCore.Authorization;
using Volo.Abp.Authorization.Permissions;

namespace Volo.Abp.Authorization;

public class PermissionRequirementHandler(IPermissionChecker permissionChecker) : AuthorizationHandler<PermissionRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        var check = permissionChecker.IsGrantedAsync(context.User, requirement.PermissionName);
        if (!check.IsCompletedSuccessfully)
            return AwaitAsync(context, requirement, check);
        if (check.Result)
            context.Succeed(requirement);
        return Task.CompletedTask;
    }

    private static async Task AwaitAsync(AuthorizationHandlerContext context, PermissionRequirement requirement, Task<bool> check)
    {
        if (await check)
            context.Succeed(requirement);
    }
}
