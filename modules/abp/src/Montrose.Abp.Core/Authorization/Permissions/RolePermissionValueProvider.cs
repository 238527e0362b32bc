using System.Security.Claims;
using Volo.Abp.Security.Claims;

namespace Volo.Abp.Authorization.Permissions;

public class RolePermissionValueProvider(IPermissionStore permissionStore) : PermissionValueProvider(permissionStore)
{
    public const string ProviderName = "R";

    public override string Name => ProviderName;

    public override Task<PermissionGrantResult> CheckAsync(PermissionValueCheckContext context)
    {
        if (context.Principal is not { } principal)
            return Undefined;
        foreach (var claim in principal.Claims)
        {
            if (!IsRole(claim))
                continue;
            var check = CheckStoreAsync(context.Permission.Name, claim.Value);
            if (!check.IsCompletedSuccessfully)
                return CheckAllAsync(context);
            if (check.Result == PermissionGrantResult.Granted)
                return Granted;
        }

        return Undefined;
    }

    public override async Task<MultiplePermissionGrantResult> CheckAsync(PermissionValuesCheckContext context)
    {
        var names = context.Permissions.Select(p => p.Name).Distinct(StringComparer.Ordinal).ToList();
        var result = new MultiplePermissionGrantResult([.. names]);
        foreach (var role in RolesOf(context.Principal))
        {
            if (names.Count == 0)
                break;
            foreach (var (name, grant) in (await PermissionStore.IsGrantedAsync([.. names], Name, role)).Result)
            {
                if (grant == PermissionGrantResult.Undefined)
                    continue;
                result.Result[name] = grant;
                names.Remove(name);
            }
        }

        return result;
    }

    private async Task<PermissionGrantResult> CheckAllAsync(PermissionValueCheckContext context)
    {
        foreach (var role in RolesOf(context.Principal))
        {
            if (await PermissionStore.IsGrantedAsync(context.Permission.Name, Name, role))
                return PermissionGrantResult.Granted;
        }

        return PermissionGrantResult.Undefined;
    }

    private static IEnumerable<string> RolesOf(ClaimsPrincipal? principal) =>
        principal?.Claims.Where(IsRole).Select(c => c.Value).Distinct(StringComparer.Ordinal) ?? [];

    private static bool IsRole(Claim claim) => string.Equals(claim.Type, AbpClaimTypes.Role, StringComparison.OrdinalIgnoreCase);
}
