using System.Security.Claims;
using Volo.Abp.Authorization.Permissions;

namespace Montrose.ApiKeys;

/// <summary>
/// Prohibits a key what is not in its scopes. It grants nothing: the rest of the answer is the owner's, so that a key
/// loses with its owner. A key's principal without scopes, such as a copy of its claims, may do nothing.
/// </summary>
public class ApiKeyPermissionValueProvider(IPermissionStore permissionStore) : PermissionValueProvider(permissionStore)
{
    public const string ProviderName = "K";

    private static readonly Task<PermissionGrantResult> NoOpinion = Task.FromResult(PermissionGrantResult.Undefined);
    private static readonly Task<PermissionGrantResult> Prohibited = Task.FromResult(PermissionGrantResult.Prohibited);

    public override string Name => ProviderName;

    public override Task<PermissionGrantResult> CheckAsync(PermissionValueCheckContext context) =>
        IsWithin(context.Principal, context.Permission.Name) ? NoOpinion : Prohibited;

    public override Task<MultiplePermissionGrantResult> CheckAsync(PermissionValuesCheckContext context)
    {
        var result = new MultiplePermissionGrantResult();
        foreach (var permission in context.Permissions)
            result.Result[permission.Name] = IsWithin(context.Principal, permission.Name) ? PermissionGrantResult.Undefined : PermissionGrantResult.Prohibited;
        return Task.FromResult(result);
    }

    private static bool IsWithin(ClaimsPrincipal? principal, string permission) =>
        !ApiKeyIdentity.IsKey(principal) || (principal!.Identity is ApiKeyIdentity key && key.Scopes.Contains(permission));
}
